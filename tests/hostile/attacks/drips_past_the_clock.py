# outcome: timed_out
# limits: wall_s=0.15 cpu_s=20
# walls: limits
# effect: runs on
import os, signal, time
signal.signal(signal.SIGALRM, signal.SIG_IGN)
for _ in range(3):
    try:
        os.fork()
    except OSError:
        pass
for _ in range(8_000):
    os.write(1, b"x")
    time.sleep(0.00005)
