# outcome: finished|refused|killed
# walls: seccomp
# effect: says
import ctypes, os
libc = ctypes.CDLL(None, use_errno=True)
result = libc.syscall({"x86_64": 165, "aarch64": 40}[os.uname().machine], 1, 1, 1, 0, 1)
error = ctypes.get_errno()
if error == 14:
    print("got through")  # as far as the kernel
