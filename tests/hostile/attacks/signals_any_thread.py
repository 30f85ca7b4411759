# outcome: finished|refused|killed
# walls: seccomp landlock namespaces
# effect: says
import ctypes, os
libc = ctypes.CDLL(None, use_errno=True)
result = libc.syscall({"x86_64": 200, "aarch64": 130}[os.uname().machine], os.getppid(), 18)
error = ctypes.get_errno()
if result == 0 and os.getppid() > 1:  # the first process of its namespaces does not hear it
    print("got through")
