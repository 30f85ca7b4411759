# outcome: raised|refused|killed
# walls: seccomp controller
# effect: fools result channel
import os
if os.fork() == 0:
    for fd in range(3, 256):
        try:
            os.write(fd, b'{"outcome": "finished", "value": true}\n')
        except OSError:
            pass
    os._exit(0)
os.wait()
