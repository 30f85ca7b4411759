import atexit
import sys

atexit.register(print, "the other one")
atexit.register(sys.exit, 3)
print("the end")
