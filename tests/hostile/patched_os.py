# outcome: timed_out|killed
# limits: wall_s=0.3
import os
os.write = os._exit = os.read = os.close = lambda *a: None
