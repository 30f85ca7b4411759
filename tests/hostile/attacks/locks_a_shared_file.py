# outcome: raised|refused
# walls: seccomp
# effect: says
import fcntl, os
with open(os.__file__) as file:
    fcntl.flock(file, fcntl.LOCK_SH | fcntl.LOCK_NB)
    print("got through")
