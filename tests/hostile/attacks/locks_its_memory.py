# outcome: finished|refused|killed
# walls: seccomp
# effect: says
import ctypes, os
libc = ctypes.CDLL(None, use_errno=True)
result = libc.syscall({"x86_64": 325, "aarch64": 284}[os.uname().machine], None, 0, 0xFF)
error = ctypes.get_errno()
if error == 22:
    print("got through")  # as far as the kernel
