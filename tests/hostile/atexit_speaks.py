# outcome: finished
import atexit
atexit.register(lambda: print(42))
