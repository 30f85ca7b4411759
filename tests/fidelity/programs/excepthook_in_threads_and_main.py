import sys
import threading

original = sys.excepthook


def hook(kind, error, trace):
    print("the hook saw", kind.__name__)
    original(kind, error, trace)


sys.excepthook = hook
thread = threading.Thread(target=lambda: print("in the thread"))
thread.start()
thread.join()
raise LookupError("after the thread")
