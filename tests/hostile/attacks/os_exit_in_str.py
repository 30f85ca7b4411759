# outcome: killed
# walls: controller
# effect: fools exit code
import os
class Sly(Exception):
    def __str__(self): os._exit(0)
raise Sly
