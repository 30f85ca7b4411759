# outcome: finished|refused|killed
# walls: seccomp
# effect: says
import ctypes, os
libc = ctypes.CDLL(None, use_errno=True)
result = libc.syscall({"x86_64": 162, "aarch64": 81}[os.uname().machine])
error = ctypes.get_errno()
if result == 0:
    print("got through")
