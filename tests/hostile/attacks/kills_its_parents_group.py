# outcome: raised|refused|killed
# limits: wall_s=3
# walls: seccomp landlock namespaces
# effect: breaks
import os, time
group = os.getpgid(os.getppid())
if group == 0:
    raise PermissionError(1, "its group is not of this world")
os.killpg(group, 9)
time.sleep(600)
