# outcome: finished|refused|killed
# walls: seccomp
# effect: says
import ctypes
if ctypes.CDLL(None).prctl(1, 0, 0, 0, 0) == 0:  # PR_SET_PDEATHSIG: no signal any more
    print("got through")
