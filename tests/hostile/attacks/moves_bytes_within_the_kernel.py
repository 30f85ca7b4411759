# outcome: finished|refused|killed
# walls: seccomp
# effect: says
import ctypes, os
libc = ctypes.CDLL(None, use_errno=True)
result = libc.syscall({"x86_64": 275, "aarch64": 76}[os.uname().machine], -1, None, -1, None, 1, ctypes.c_long(0))
error = ctypes.get_errno()
if error == 9:
    print("got through")  # as far as the kernel
