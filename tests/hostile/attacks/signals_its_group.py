# outcome: raised|refused
# walls: seccomp
# effect: says
import os
os.killpg(0, 0)
print("got through")
