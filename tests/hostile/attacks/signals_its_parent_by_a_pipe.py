# outcome: raised|refused
# walls: seccomp
# effect: says
import fcntl, os
reading, writing = os.pipe()
fcntl.fcntl(reading, fcntl.F_SETOWN, os.getppid())
if fcntl.fcntl(reading, fcntl.F_GETOWN) == os.getppid():
    print("got through")  # SIGIO is sent to it from now on
