# outcome: timed_out|raised|refused
# limits: wall_s=0.15
# walls: seccomp limits
# effect: runs on
import os, signal
if os.fork() == 0:
    os.killpg(0, signal.SIGSTOP)
os.wait()
