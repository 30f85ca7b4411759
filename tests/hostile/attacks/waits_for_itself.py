# outcome: timed_out
# limits: wall_s=0.15
# walls: limits
# effect: runs on
import os
reading, writing = os.pipe()
os.read(reading, 1)
