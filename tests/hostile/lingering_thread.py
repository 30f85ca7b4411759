# outcome: timed_out
# limits: cpu_s=0.2
import threading
def stay():
    while True: pass
threading.Thread(target=stay).start()
