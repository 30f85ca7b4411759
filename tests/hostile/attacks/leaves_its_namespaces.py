# outcome: finished|refused|killed
# walls: seccomp
# effect: says
import ctypes
if ctypes.CDLL(None).unshare(0x200 | 0x400) == 0:  # CLONE_FS, CLONE_FILES: even an ordinary user may
    print("got through")
