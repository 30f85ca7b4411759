# outcome: finished|refused|killed
# walls: seccomp
# effect: says
import ctypes, os
libc = ctypes.CDLL(None, use_errno=True)
result = libc.syscall({"x86_64": 300, "aarch64": 262}[os.uname().machine], 0x200, 0)
error = ctypes.get_errno()
if result >= 0:
    print("got through")
