# outcome: timed_out
# limits: wall_s=0.3
import signal
while True:
    signal.sigwait({signal.SIGUSR1})
