import threading
import time


def forever():
    while True:
        time.sleep(30)


def waits():
    threading.Event().wait()
    print("never")


for target in (forever, waits):
    threading.Thread(target=target, daemon=True).start()
print("not waiting for", threading.active_count() - 1)
