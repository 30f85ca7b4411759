# outcome: raised|refused
# walls: seccomp
# effect: says
import os
fd = os.memfd_create("hoard")
if os.write(fd, b"beside the limit on memory"):
    print("got through")
