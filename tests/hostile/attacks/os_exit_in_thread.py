# outcome: killed
# walls: controller
# effect: fools exit code
import os, threading
threading.Thread(target=os._exit, args=(0,)).start()
threading.Event().wait()
