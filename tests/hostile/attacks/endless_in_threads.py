# outcome: timed_out
# limits: wall_s=0.15
# walls: limits
# effect: runs on
import threading
def spin():
    while True: pass
for _ in range(4):
    threading.Thread(target=spin).start()
