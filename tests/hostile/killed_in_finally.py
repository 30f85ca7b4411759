# outcome: killed
import os
try:
    raise SystemExit(0)
finally:
    os.kill(os.getpid(), 11)
