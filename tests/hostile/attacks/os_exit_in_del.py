# outcome: killed
# walls: controller
# effect: fools exit code
import os
class Last:
    def __del__(self): os._exit(0)
del Last
class Last:
    def __del__(self, leave=os._exit): leave(0)
Last()
