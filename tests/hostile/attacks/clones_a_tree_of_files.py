# outcome: finished|refused|killed
# walls: seccomp
# effect: says
import ctypes
libc = ctypes.CDLL(None, use_errno=True)
result = libc.syscall(428, -100, b"/", 0)
error = ctypes.get_errno()
if result >= 0:
    print("got through")
