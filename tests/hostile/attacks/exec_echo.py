# outcome: raised|refused|killed
# walls: seccomp landlock namespaces
# effect: says
import os
os.execv("/bin/echo", ["echo", "got through"])
