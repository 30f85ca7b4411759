# outcome: timed_out
# limits: wall_s=0.15
# walls: limits
# effect: runs on
import time
while True:
    time.sleep(600)
