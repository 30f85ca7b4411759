# outcome: raised
import sys, threading
sys.excepthook = sys.unraisablehook = threading.excepthook = lambda *a: sys.exit(0)
sys.exit = lambda code=0: None
1 / 0
