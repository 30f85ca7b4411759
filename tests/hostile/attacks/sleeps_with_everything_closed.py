# outcome: timed_out|killed
# limits: wall_s=0.15
# walls: limits
# effect: runs on
import os, time
os.closerange(0, 1024)
time.sleep(600)
