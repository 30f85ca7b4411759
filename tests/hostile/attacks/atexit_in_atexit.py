# outcome: finished|timed_out
# limits: cpu_s=0.1
# walls: none (Python itself does not call what an exit function registers)
import atexit
def again(): atexit.register(again)
again()
