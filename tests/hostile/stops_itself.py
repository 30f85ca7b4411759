# outcome: timed_out
# limits: wall_s=0.3
import os, signal
os.kill(os.getpid(), signal.SIGSTOP)
