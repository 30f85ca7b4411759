# outcome: finished|refused|killed
# walls: seccomp
# effect: says
import ctypes, os
libc = ctypes.CDLL(None, use_errno=True)
result = libc.syscall({"x86_64": 249, "aarch64": 218}[os.uname().machine], b"user", b"nothing", None, 0)
error = ctypes.get_errno()
if error in (126, 2):
    print("got through")  # as far as the kernel
