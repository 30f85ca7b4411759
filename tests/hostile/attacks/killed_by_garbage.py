# outcome: killed
# walls: limits
# effect: dies
import ctypes
ctypes.memset(id(None), 255, 64)
None == None
ctypes.string_at(1)
