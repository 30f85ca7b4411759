# outcome: raised|refused
# walls: seccomp
# effect: says
import os
if os.pidfd_open(os.getppid()) > 2:
    print("got through")
