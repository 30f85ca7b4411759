import threading

data = threading.local()
data.name = "main"


def show():
    print(hasattr(data, "name"))
    data.name = "timer"


timer = threading.Timer(0.005, show)
timer.start()
timer.join()
cancelled = threading.Timer(60, print, ["never"])
cancelled.start()
cancelled.cancel()
print(data.name)
