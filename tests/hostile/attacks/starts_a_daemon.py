# outcome: raised|refused|killed
# walls: seccomp
# effect: says
import os, time
reading, writing = os.pipe()
if os.fork() == 0:
    os.setsid()
    if os.fork() == 0:
        os.write(writing, b"here")
        time.sleep(60)
    os._exit(0)
if os.wait() and os.read(reading, 4) == b"here":
    print("got through")
