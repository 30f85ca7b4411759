# outcome: killed
# walls: limits
# effect: dies
import ctypes
ctypes.string_at(0)
