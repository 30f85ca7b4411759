# outcome: raised|refused|killed
# walls: seccomp limits
# effect: leaves
import os, time
if os.fork():
    os._exit(0)
time.sleep(600)
