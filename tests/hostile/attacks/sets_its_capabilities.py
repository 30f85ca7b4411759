# outcome: finished|refused|killed
# walls: seccomp
# effect: says
import ctypes, os
libc = ctypes.CDLL(None, use_errno=True)
result = libc.syscall({"x86_64": 126, "aarch64": 91}[os.uname().machine], (ctypes.c_uint32 * 2)(0x20080522, 0), (ctypes.c_uint32 * 6)())
error = ctypes.get_errno()
if result == 0:
    print("got through")
