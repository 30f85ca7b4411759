# outcome: timed_out
# limits: cpu_s=0.1
# walls: limits
# effect: runs on
import atexit
@atexit.register
def stay():
    while True: pass
