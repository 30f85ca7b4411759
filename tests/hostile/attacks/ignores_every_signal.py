# outcome: timed_out
# limits: wall_s=0.15
# walls: limits
# effect: runs on
import signal
for number in range(1, 65):
    try:
        signal.signal(number, signal.SIG_IGN)
    except (OSError, ValueError):
        pass
while True:
    pass
