# outcome: finished|refused|killed
# walls: seccomp
# effect: says
import ctypes
if ctypes.CDLL(None).ptrace(0, 0, 0, 0) == 0:
    print("got through")
