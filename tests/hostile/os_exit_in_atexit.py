# outcome: killed
import atexit, os
atexit.register(os._exit, 0)
print(42)
