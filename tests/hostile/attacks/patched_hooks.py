# outcome: raised|killed
# walls: controller
# effect: fools exit code
import os, sys, threading
sys.excepthook = sys.unraisablehook = threading.excepthook = lambda *_: os._exit(0)
sys.exit = lambda code=0: None
1 / 0
