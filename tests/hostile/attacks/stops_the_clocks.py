# outcome: timed_out
# limits: wall_s=0.15
# walls: limits
# effect: runs on
import signal
for timer in (signal.ITIMER_REAL, signal.ITIMER_PROF, signal.ITIMER_VIRTUAL):
    signal.setitimer(timer, 0)
while True:
    pass
