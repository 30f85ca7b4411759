# outcome: finished|refused|killed
# walls: seccomp
# effect: says
import ctypes, os
libc = ctypes.CDLL(None, use_errno=True)
result = libc.syscall({"x86_64": 304, "aarch64": 265}[os.uname().machine], -1, bytes(8), 0)
error = ctypes.get_errno()
if error in (9, 22, 116):
    print("got through")  # as far as the kernel
