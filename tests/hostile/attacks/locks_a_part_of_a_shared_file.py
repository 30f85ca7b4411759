# outcome: raised|refused
# walls: seccomp
# effect: says
import fcntl, os
with open(os.__file__) as file:
    fcntl.lockf(file, fcntl.LOCK_SH | fcntl.LOCK_NB, 1, 42)
    print("got through")
