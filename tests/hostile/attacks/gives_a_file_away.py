# outcome: raised|refused
# walls: seccomp
# effect: says
import os
try:
    os.chown(os.__file__ + "/x", os.getuid(), -1)
except NotADirectoryError:
    print("got through")  # as far as the kernel
