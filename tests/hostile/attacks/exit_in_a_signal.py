# outcome: killed
# walls: controller
# effect: fools exit code
import os, signal
signal.signal(signal.SIGVTALRM, lambda *_: os._exit(0))
signal.setitimer(signal.ITIMER_VIRTUAL, 0.001)
while True:
    pass
