# outcome: finished|refused|killed
# walls: seccomp
# effect: says
import ctypes, os
libc = ctypes.CDLL(None, use_errno=True)
result = libc.syscall({"x86_64": 323, "aarch64": 282}[os.uname().machine], 1)
error = ctypes.get_errno()
if result >= 0:
    print("got through")
