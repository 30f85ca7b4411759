# outcome: finished|refused|killed
# walls: seccomp
# effect: says
import ctypes, os
libc = ctypes.CDLL(None, use_errno=True)
result = libc.syscall({"x86_64": 240, "aarch64": 180}[os.uname().machine], None, 0, 0, None)
error = ctypes.get_errno()
if error == 14:
    print("got through")  # as far as the kernel
