# outcome: timed_out
# limits: wall_s=0.15
# walls: limits
# effect: runs on
import signal
signal.pthread_sigmask(signal.SIG_BLOCK, range(1, 65))
while True:
    pass
