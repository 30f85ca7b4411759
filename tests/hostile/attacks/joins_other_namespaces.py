# outcome: finished|refused|killed
# walls: seccomp
# effect: says
import ctypes, os
libc = ctypes.CDLL(None, use_errno=True)
result = libc.syscall({"x86_64": 308, "aarch64": 268}[os.uname().machine], -1, 0)
error = ctypes.get_errno()
if error == 9:
    print("got through")  # as far as the kernel
