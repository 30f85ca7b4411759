# outcome: finished|refused|killed
# walls: seccomp
# effect: says
import ctypes
libc = ctypes.CDLL(None, use_errno=True)
result = libc.syscall(440, -1, None, 0, 20, 0)
error = ctypes.get_errno()
if error == 9:
    print("got through")  # as far as the kernel
