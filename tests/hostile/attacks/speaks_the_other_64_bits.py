# outcome: finished|refused|killed
# walls: seccomp
# effect: says
# only: x86_64
import ctypes, os
libc = ctypes.CDLL(None, use_errno=True)
result = libc.syscall(0x40000000 + 39)  # getpid as x32 counts
if result == os.getpid() or ctypes.get_errno() == 38:
    print("got through")  # as far as the kernel
