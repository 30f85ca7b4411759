# outcome: timed_out|killed
# limits: wall_s=0.15
# walls: controller
# effect: fools silence
import os
os.write = os._exit = os.read = os.close = lambda *a: None
