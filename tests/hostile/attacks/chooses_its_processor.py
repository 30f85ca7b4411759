# outcome: raised|refused
# walls: seccomp
# effect: says
import os
os.sched_setaffinity(0, {min(os.sched_getaffinity(0))})
print("got through")
