# outcome: timed_out
# limits: wall_s=0.3
import threading
lock = threading.Lock()
lock.acquire()
lock.acquire()
