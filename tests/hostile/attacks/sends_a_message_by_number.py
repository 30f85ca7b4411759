# outcome: finished|refused|killed
# walls: seccomp
# effect: says
import ctypes, os
libc = ctypes.CDLL(None, use_errno=True)
result = libc.syscall({"x86_64": 68, "aarch64": 186}[os.uname().machine], 0, 0o1600)
error = ctypes.get_errno()
if result >= 0 and libc.msgctl(result, 0, None) == 0:
    print("got through")
