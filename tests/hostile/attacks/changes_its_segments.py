# outcome: finished|refused|killed
# walls: seccomp
# effect: says
# only: x86_64
import ctypes
libc = ctypes.CDLL(None, use_errno=True)
result = libc.syscall(154, 0, None, 0)
error = ctypes.get_errno()
if result == 0:
    print("got through")
