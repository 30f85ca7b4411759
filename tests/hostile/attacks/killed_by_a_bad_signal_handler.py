# outcome: killed
# walls: limits
# effect: dies
import ctypes, signal
ctypes.CDLL(None).signal(signal.SIGUSR1, ctypes.c_void_p(1 << 40))
signal.raise_signal(signal.SIGUSR1)
