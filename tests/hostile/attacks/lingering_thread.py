# outcome: timed_out
# limits: wall_s=0.15
# walls: limits
# effect: runs on
import threading
def stay():
    while True: pass
threading.Thread(target=stay).start()
