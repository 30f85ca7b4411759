# outcome: killed|raised|timed_out
# limits: wall_s=0.4 processes=4
import os
while True:
    os.fork()
