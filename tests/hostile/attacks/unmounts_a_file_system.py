# outcome: finished|refused|killed
# walls: seccomp
# effect: says
import ctypes, os
libc = ctypes.CDLL(None, use_errno=True)
result = libc.syscall({"x86_64": 166, "aarch64": 39}[os.uname().machine], 1, 0xFFFF)
error = ctypes.get_errno()
if error == 22:
    print("got through")  # as far as the kernel
