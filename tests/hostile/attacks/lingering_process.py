# outcome: raised|refused|killed
# walls: seccomp limits
# effect: leaves
import os, time
if os.fork() == 0:
    os.setsid()
    if os.fork() == 0:
        time.sleep(600)
    os._exit(0)
print(42)
