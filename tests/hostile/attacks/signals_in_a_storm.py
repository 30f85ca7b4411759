# outcome: timed_out
# limits: wall_s=0.15
# walls: limits
# effect: runs on
import signal
signal.signal(signal.SIGALRM, lambda *a: None)
signal.setitimer(signal.ITIMER_REAL, 0.00001, 0.00001)
while True:
    pass
