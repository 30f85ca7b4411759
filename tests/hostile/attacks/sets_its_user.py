# outcome: raised|refused
# walls: seccomp
# effect: says
import os
os.setresuid(os.getuid(), os.getuid(), os.getuid())
print("got through")
