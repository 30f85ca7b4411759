# outcome: finished|refused|killed
# walls: seccomp
# effect: says
import ctypes, os
libc = ctypes.CDLL(None, use_errno=True)
result = libc.syscall({"x86_64": 64, "aarch64": 190}[os.uname().machine], 0, 1, 0o1600)
error = ctypes.get_errno()
if result >= 0 and libc.semctl(result, 0, 0) == 0:
    print("got through")
