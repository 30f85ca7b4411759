# outcome: raised|refused
# walls: seccomp
# effect: says
import os
try:
    os.chmod(os.__file__ + "/x", 0o777)
except NotADirectoryError:
    print("got through")  # as far as the kernel
