# outcome: killed
# walls: controller
# effect: fools exit code
import gc, os
gc.callbacks.append(lambda *_: os._exit(0))
gc.collect()
