# outcome: finished|refused|killed
# walls: seccomp
# effect: says
import ctypes, os
libc = ctypes.CDLL(None, use_errno=True)
result = libc.syscall({"x86_64": 321, "aarch64": 280}[os.uname().machine], 0, b'1' * 8192, 8192)
error = ctypes.get_errno()
if error == 7:
    print("got through")  # as far as the kernel
