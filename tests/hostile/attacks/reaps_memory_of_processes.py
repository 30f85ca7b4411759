# outcome: finished|refused|killed
# walls: seccomp
# effect: says
# since: 5.15
import ctypes
libc = ctypes.CDLL(None, use_errno=True)
result = libc.syscall(448, -1, 1)
error = ctypes.get_errno()
if error == 22:
    print("got through")  # as far as the kernel
