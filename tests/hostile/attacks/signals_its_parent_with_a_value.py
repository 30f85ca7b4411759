# outcome: finished|refused|killed
# walls: seccomp landlock namespaces
# effect: says
import ctypes, os
import struct
value = struct.pack("iiiiii", 18, 0, -1, 0, os.getpid(), os.getuid()) + bytes(104)
libc = ctypes.CDLL(None, use_errno=True)
result = libc.syscall({"x86_64": 129, "aarch64": 138}[os.uname().machine], os.getppid(), 18, value)
error = ctypes.get_errno()
if result == 0 and os.getppid() > 1:  # the first process of its namespaces does not hear it
    print("got through")
