# outcome: killed
# walls: controller
# effect: fools exit code
import os, threading
threading.Thread(target=lambda: (threading.main_thread().join(0.2), os._exit(0))).start()
