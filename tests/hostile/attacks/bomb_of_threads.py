# outcome: raised
# limits: processes=4
# walls: limits
# effect: multiplies
import threading
while True:
    threading.Thread(target=threading.Event().wait, daemon=True).start()
