# outcome: raised|refused
# walls: seccomp landlock namespaces
# effect: says
import os
ours, theirs = os.openpty()
if os.isatty(theirs):
    print("got through")
