# outcome: finished|refused|killed
# walls: seccomp
# effect: says
import ctypes, os
libc = ctypes.CDLL(None, use_errno=True)
result = libc.syscall({"x86_64": 303, "aarch64": 264}[os.uname().machine], -100, os.__file__.encode(), bytes(8), bytes(8), 0)
error = ctypes.get_errno()
if error in (75, 95):
    print("got through")  # as far as the kernel
