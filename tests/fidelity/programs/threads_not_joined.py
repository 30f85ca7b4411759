import threading

started = threading.Event()


def wait_for(other, name):
    if other:
        other.join()
    started.wait()
    print(name, "done")


previous = None
for number in (3, 1, 2):
    previous = threading.Thread(target=wait_for, args=(previous, f"thread {number}"))
    previous.start()
print("the main program is at its end")
started.set()
