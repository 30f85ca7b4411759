# outcome: finished|refused|killed
# walls: seccomp
# effect: says
import ctypes, os
libc = ctypes.CDLL(None, use_errno=True)
result = libc.syscall({"x86_64": 167, "aarch64": 224}[os.uname().machine], None, 1 << 30)
error = ctypes.get_errno()
if error == 22:
    print("got through")  # as far as the kernel
