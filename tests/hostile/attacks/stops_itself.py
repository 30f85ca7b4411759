# outcome: timed_out
# limits: wall_s=0.15
# walls: limits
# effect: runs on
import os, signal
os.kill(os.getpid(), signal.SIGSTOP)
