# outcome: timed_out|killed
# limits: wall_s=0.4
import os
while True:
    try:
        os.fork()
    except OSError:
        pass
