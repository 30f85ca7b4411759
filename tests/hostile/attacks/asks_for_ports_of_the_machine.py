# outcome: finished|refused|killed
# walls: seccomp
# effect: says
# only: x86_64
import ctypes
libc = ctypes.CDLL(None, use_errno=True)
result = libc.syscall(173, 0, 1, 0)
error = ctypes.get_errno()
if result == 0 or error == 38:
    print("got through")
