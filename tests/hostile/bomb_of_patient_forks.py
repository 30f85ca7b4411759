# outcome: killed|timed_out
# limits: wall_s=0.4 processes=4
import os
while True:
    try:
        os.fork()
    except OSError:
        pass
