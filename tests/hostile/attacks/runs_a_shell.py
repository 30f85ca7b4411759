# outcome: raised|refused|killed
# walls: seccomp landlock namespaces
# effect: says
import os
if os.system("echo got through") != 0:
    raise OSError("no shell")
