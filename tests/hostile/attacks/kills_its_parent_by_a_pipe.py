# outcome: raised|refused
# limits: wall_s=3
# walls: seccomp landlock namespaces
# effect: breaks
import fcntl, os, time
reading, writing = os.pipe()
fcntl.fcntl(reading, fcntl.F_SETOWN, os.getppid())
fcntl.fcntl(reading, 10, 9)  # F_SETSIG, SIGKILL
fcntl.fcntl(reading, fcntl.F_SETFL, os.O_ASYNC)
os.write(writing, b"x")
time.sleep(600)
