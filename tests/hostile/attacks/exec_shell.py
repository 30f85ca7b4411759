# outcome: raised|refused|killed
# walls: seccomp landlock namespaces
# effect: says
import os
os.execv("/bin/sh", ["sh", "-c", "echo got through"])
