# outcome: timed_out
# limits: wall_s=0.3
from collections import deque
from itertools import count
deque(count(), maxlen=0)
