# outcome: timed_out
# limits: wall_s=0.3
import time
while True:
    time.sleep(600)
