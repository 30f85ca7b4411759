# outcome: finished
import threading
threading.excepthook = lambda a: None
threading.Thread(target=lambda: 1 / 0).start()
