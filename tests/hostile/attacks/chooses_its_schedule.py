# outcome: raised|refused
# walls: seccomp
# effect: says
import os
os.sched_setscheduler(0, os.SCHED_BATCH, os.sched_param(0))
if os.sched_getscheduler(0) == os.SCHED_BATCH:
    print("got through")
