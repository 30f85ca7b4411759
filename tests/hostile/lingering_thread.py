# outcome: timed_out
# limits: wall_s=0.4
import threading
def stay():
    while True: pass
threading.Thread(target=stay).start()
