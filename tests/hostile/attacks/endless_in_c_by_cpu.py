# outcome: timed_out
# limits: cpu_s=0.1
# walls: limits
# effect: runs on
from collections import deque
from itertools import count
if __name__ == "__main__":
    deque(count(), maxlen=0)
