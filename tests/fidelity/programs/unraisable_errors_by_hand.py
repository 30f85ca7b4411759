import gc
import sys


class Bad:
    def __del__(self):
        raise RuntimeError("in del")


sys.unraisablehook = lambda info: print("unraisable:", info.exc_type.__name__, info.exc_value)
Bad()
x = Bad()
x = None
gc.collect()
print("done")
