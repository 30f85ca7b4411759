# outcome: raised|refused
# walls: seccomp
# effect: says
import os
os.setpriority(os.PRIO_PROCESS, os.getppid(), os.getpriority(os.PRIO_PROCESS, os.getppid()))
print("got through")
