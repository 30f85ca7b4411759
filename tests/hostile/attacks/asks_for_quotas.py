# outcome: finished|refused|killed
# walls: seccomp
# effect: says
import ctypes, os
libc = ctypes.CDLL(None, use_errno=True)
result = libc.syscall({"x86_64": 179, "aarch64": 60}[os.uname().machine], 99, None, 0, None)
error = ctypes.get_errno()
if error in (22, 38):
    print("got through")  # as far as the kernel
