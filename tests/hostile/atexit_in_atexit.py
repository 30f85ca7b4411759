# outcome: finished|timed_out
# limits: cpu_s=0.2
import atexit
def again(): atexit.register(again)
again()
