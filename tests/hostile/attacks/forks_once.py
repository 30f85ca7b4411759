# outcome: raised|refused
# walls: seccomp
# effect: says
import os
pid = os.fork()
if pid == 0:
    os._exit(7)
if os.waitstatus_to_exitcode(os.waitpid(pid, 0)[1]) == 7:
    print("got through")
