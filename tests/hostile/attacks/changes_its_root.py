# outcome: finished|refused|killed
# walls: seccomp
# effect: says
import ctypes, os
libc = ctypes.CDLL(None, use_errno=True)
result = libc.syscall({"x86_64": 161, "aarch64": 51}[os.uname().machine], b"/nothing")
error = ctypes.get_errno()
if error == 2:
    print("got through")  # as far as the kernel
