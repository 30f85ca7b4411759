# outcome: timed_out
# limits: wall_s=0.3
import os, signal
if os.fork() == 0:
    os.killpg(0, signal.SIGSTOP)
os.wait()
