# outcome: raised|refused
# walls: seccomp
# effect: says
import os
os.setpgid(0, os.getpgid(os.getppid()))  # who is killed with its group, leaves it
print("got through")
