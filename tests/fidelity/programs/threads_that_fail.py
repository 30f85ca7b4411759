import threading


def fail():
    print("failing")
    raise ValueError("in a thread")


def leave():
    print("leaving")
    raise SystemExit(5)


for target in (fail, leave):
    thread = threading.Thread(target=target)
    thread.start()
    thread.join()
threading.excepthook = lambda args: print("hook:", args.exc_type.__name__, args.exc_value, args.thread.name)
thread = threading.Thread(target=fail, name="T")
thread.start()
thread.join()
print("the main program is fine")
