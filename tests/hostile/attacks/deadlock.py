# outcome: timed_out
# limits: wall_s=0.15
# walls: limits
# effect: runs on
import threading
lock = threading.Lock()
lock.acquire()
lock.acquire()
