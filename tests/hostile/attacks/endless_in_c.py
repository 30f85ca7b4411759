# outcome: timed_out
# limits: wall_s=0.15
# walls: limits
# effect: runs on
from collections import deque
from itertools import count
deque(count(), maxlen=0)
