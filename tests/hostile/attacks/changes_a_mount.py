# outcome: finished|refused|killed
# walls: seccomp
# effect: says
import ctypes
libc = ctypes.CDLL(None, use_errno=True)
result = libc.syscall(442, -100, b"/", 0xFFFF, None, 0)
error = ctypes.get_errno()
if error == 22:
    print("got through")  # as far as the kernel
