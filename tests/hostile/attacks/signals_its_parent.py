# outcome: finished|raised|refused
# walls: seccomp landlock namespaces
# effect: says
import os, signal
os.kill(os.getppid(), signal.SIGCONT)
if os.getppid() > 1:  # the first process of its namespaces does not hear it
    print("got through")
