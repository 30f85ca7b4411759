# outcome: finished|refused|killed
# walls: seccomp
# effect: says
import ctypes, os
libc = ctypes.CDLL(None, use_errno=True)
result = libc.syscall({"x86_64": 279, "aarch64": 239}[os.uname().machine], 0, 0, None, None, None, ctypes.c_long(99))
error = ctypes.get_errno()
if error in (22, 38):
    print("got through")  # as far as the kernel
