# outcome: finished
# walls: limits
# effect: leaves
import threading
def stay():
    while True: pass
threading.Thread(target=stay, daemon=True).start()
