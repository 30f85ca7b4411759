# outcome: finished|raised|refused
# walls: seccomp landlock namespaces
# effect: says
import os, signal
signal.pidfd_send_signal(os.pidfd_open(os.getppid()), signal.SIGCONT)
if os.getppid() > 1:  # the first process of its namespaces does not hear it
    print("got through")
