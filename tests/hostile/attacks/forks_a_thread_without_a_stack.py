# outcome: finished|refused|killed
# walls: seccomp
# effect: says
import ctypes, os
number = {"x86_64": 56, "aarch64": 220}[os.uname().machine]
libc = ctypes.CDLL(None, use_errno=True)
# CLONE_THREAD without CLONE_SIGHAND: a mistake, for who may make one.
if libc.syscall(number, 0x10000, 0, 0, 0, 0) == -1 and ctypes.get_errno() == 22:
    print("got through")  # as far as the kernel
