# outcome: finished|refused|killed
# walls: seccomp
# effect: says
import ctypes, os
libc = ctypes.CDLL(None, use_errno=True)
result = libc.syscall({"x86_64": 159, "aarch64": 171}[os.uname().machine], ctypes.create_string_buffer(300))
error = ctypes.get_errno()
if result >= 0:
    print("got through")
