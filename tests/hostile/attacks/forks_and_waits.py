# outcome: raised|refused|killed
# walls: seccomp controller
# effect: fools exit code
import os
if os.fork():
    os.wait()
    os._exit(0)
