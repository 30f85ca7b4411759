# outcome: finished|refused|killed
# walls: seccomp
# effect: says
# since: 6.5
import ctypes
libc = ctypes.CDLL(None, use_errno=True)
result = libc.syscall(451, -1, None, None, 0)
error = ctypes.get_errno()
if error == 9:
    print("got through")  # as far as the kernel
