import atexit
import threading

atexit.register(print, "at exit, after the threads")
ready = threading.Event()


def late():
    ready.wait()
    threading.main_thread().join(0.005)
    print("thread")


threading.Thread(target=late).start()
print("main")
ready.set()
