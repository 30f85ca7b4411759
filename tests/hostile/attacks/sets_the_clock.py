# outcome: finished|refused|killed
# walls: seccomp
# effect: says
import ctypes, os
libc = ctypes.CDLL(None, use_errno=True)
result = libc.syscall({"x86_64": 227, "aarch64": 112}[os.uname().machine], 99, None)
error = ctypes.get_errno()
if error == 22:
    print("got through")  # as far as the kernel
