import signal
import time


class TooSlow(Exception):
    pass


def stop(number, frame):
    raise TooSlow(frame.f_code.co_name)


def slow():
    signal.setitimer(signal.ITIMER_REAL, 0.01)
    time.sleep(30)


signal.signal(signal.SIGALRM, stop)
try:
    slow()
except TooSlow as error:
    print("stopped in", error)
print(signal.getitimer(signal.ITIMER_REAL)[0])
