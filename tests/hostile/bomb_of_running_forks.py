# outcome: killed|raised|timed_out
# limits: wall_s=0.4 processes=4
import os
os.setpgid(0, 0)
while True:
    try:
        if os.fork():
            os._exit(0)
        os.setsid()
    except OSError:
        pass
