# outcome: broken|killed|raised
import os, time
print(42, flush=True)
os.kill(os.getppid(), 9)
time.sleep(600)
