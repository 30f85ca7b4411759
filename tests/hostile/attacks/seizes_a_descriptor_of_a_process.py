# outcome: raised|refused|killed
# walls: seccomp
# effect: says
import ctypes, os
me = os.pidfd_open(os.getpid())
taken = ctypes.CDLL(None).syscall(438, me, 1, 0)
os.write(taken, b"got through")
