# outcome: timed_out
# limits: cpu_s=0.1
# walls: limits
# effect: runs on
import sys
while True:
    try:
        sys.exit(0)
    except BaseException:
        pass
