# outcome: raised|refused|killed|timed_out
# limits: wall_s=0.15 processes=4
# walls: seccomp limits
# effect: multiplies
import os
while True:
    os.fork()
