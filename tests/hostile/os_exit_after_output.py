# outcome: killed
import os
print(42, flush=True)
os._exit(0)
