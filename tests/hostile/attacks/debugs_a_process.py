# outcome: finished|refused|killed
# walls: seccomp
# effect: says
import ctypes
libc = ctypes.CDLL(None, use_errno=True)
libc.ptrace(16, 2**22 - 1, 0, 0)
if ctypes.get_errno() == 3:
    print("got through")  # as far as the kernel, which knows no such process
