# outcome: raised|refused|killed
# limits: wall_s=3
# walls: seccomp landlock namespaces
# effect: breaks
import os, time
print(42, flush=True)
os.kill(os.getppid(), 9)
time.sleep(600)
