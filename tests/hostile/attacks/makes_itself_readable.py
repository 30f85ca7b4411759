# outcome: finished|refused|killed
# walls: seccomp
# effect: says
import ctypes
libc = ctypes.CDLL(None)
if libc.prctl(4, 1, 0, 0, 0) == 0 and libc.prctl(3, 0, 0, 0, 0) == 1:  # PR_SET_DUMPABLE, PR_GET_DUMPABLE
    print("got through")
