# outcome: finished|refused|killed
# walls: seccomp
# effect: says
import ctypes, os, struct
libc = ctypes.PyDLL(None, use_errno=True)
pid = libc.syscall(435, struct.pack("8Q", 0, 0, 0, 0, 17, 0, 0, 0), 64)
if pid == 0:
    os._exit(7)
if pid > 0 and os.waitstatus_to_exitcode(os.waitpid(pid, 0)[1]) == 7:
    print("got through")
