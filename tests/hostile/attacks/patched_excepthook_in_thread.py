# outcome: killed
# walls: controller
# effect: fools exit code
import os, threading
threading.excepthook = lambda *_: os._exit(0)
thread = threading.Thread(target=lambda: 1 / 0)
thread.start()
thread.join()
