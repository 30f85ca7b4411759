# outcome: raised|refused
# walls: seccomp
# effect: says
import os, resource
resource.prlimit(os.getppid(), resource.RLIMIT_CORE, (0, 0))
print("got through")
