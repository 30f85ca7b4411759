# outcome: finished|refused|killed
# walls: seccomp
# effect: says
import ctypes
if ctypes.CDLL(None).prctl(36, 1, 0, 0, 0) == 0:  # PR_SET_CHILD_SUBREAPER
    print("got through")
