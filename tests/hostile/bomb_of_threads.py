# outcome: raised
# limits: processes=4
import threading
while True:
    threading.Thread(target=threading.Event().wait, daemon=True).start()
