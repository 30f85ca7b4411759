# outcome: raised|refused|killed
# walls: seccomp landlock namespaces
# effect: says
import os
command = 'test "$PYTHONHASHSEED" = 1 && echo got through'
os.execve("/bin/sh", ["sh", "-c", command], {"PYTHONHASHSEED": "1"})
