# outcome: killed
# walls: controller
# effect: fools exit code
import ctypes
ctypes.CDLL(None)._exit(0)
