# outcome: timed_out
# limits: cpu_s=0.2
import atexit
@atexit.register
def stay():
    while True: pass
