# outcome: finished|refused|killed
# walls: seccomp
# effect: says
import ctypes
libc = ctypes.CDLL(None)
timers = [libc.timer_create(1, None, ctypes.byref(ctypes.c_void_p())) for _ in range(100)]
if timers == [0] * 100:
    print("got through")
