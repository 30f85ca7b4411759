# outcome: raised|refused
# walls: seccomp
# effect: says
import os
try:
    os.kill(-1, 0)
except ProcessLookupError:
    pass  # there is nobody else in its namespace
print("got through")  # as far as the kernel
