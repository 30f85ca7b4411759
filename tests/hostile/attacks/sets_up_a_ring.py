# outcome: finished|refused|killed
# walls: seccomp
# effect: says
import ctypes
libc = ctypes.CDLL(None, use_errno=True)
result = libc.syscall(425, 1, None)
error = ctypes.get_errno()
if error == 14:
    print("got through")  # as far as the kernel
