# outcome: finished|refused|killed
# walls: seccomp
# effect: says
import ctypes
libc = ctypes.CDLL(None, use_errno=True)
result = libc.syscall(444, None, 0, 1)
error = ctypes.get_errno()
if result >= 1 or error == 95:
    print("got through")
