# outcome: finished|refused|killed
# walls: seccomp
# effect: says
import ctypes, os
libc = ctypes.CDLL(None, use_errno=True)
result = libc.syscall({"x86_64": 312, "aarch64": 272}[os.uname().machine], os.getpid(), os.getpid(), 0, 1, 2)
error = ctypes.get_errno()
if result >= 0:
    print("got through")
