# outcome: killed|raised|refused
# walls: limits
# effect: dies
import os
print(42, flush=True)
os.killpg(0, 9)
