# outcome: timed_out
# limits: cpu_s=0.2
import sys
while True:
    try:
        sys.exit(0)
    except BaseException:
        pass
