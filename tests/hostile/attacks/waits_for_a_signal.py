# outcome: timed_out
# limits: wall_s=0.15
# walls: limits
# effect: runs on
import signal
while True:
    signal.sigwait({signal.SIGUSR1})
