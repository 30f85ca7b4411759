# outcome: killed
import os
print(42, flush=True)
os.killpg(0, 9)
