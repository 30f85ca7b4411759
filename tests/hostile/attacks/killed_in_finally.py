# outcome: killed
# walls: limits
# effect: dies
import os
try:
    raise SystemExit(0)
finally:
    os.kill(os.getpid(), 11)
