import sched
import time

clock = [0.0]
scheduler = sched.scheduler(lambda: clock[0], lambda seconds: clock.__setitem__(0, clock[0] + seconds))
for delay, name in [(30, "late"), (10, "early"), (20, "middle")]:
    scheduler.enter(delay, 1, lambda name=name: print(clock[0], name))
cancelled = scheduler.enter(5, 1, print, ("never",))
scheduler.cancel(cancelled)
scheduler.run()
real = sched.scheduler(time.monotonic, time.sleep)
real.enter(0.001, 2, print, argument=("second",))
real.enterabs(0, 1, print, argument=("first",))
real.run()
print(real.empty())
