# outcome: broken|killed|raised
import os, time
os.killpg(os.getpgid(os.getppid()), 9)
time.sleep(600)
