# outcome: killed|raised|refused
# walls: limits
# effect: dies
import os
print(42, flush=True)
os.kill(os.getpid(), 9)
