# outcome: raised|refused|killed
# walls: seccomp landlock namespaces
# effect: says
import os
from multiprocessing.util import spawnv_passfds
os.waitpid(spawnv_passfds(b"/bin/echo", [b"echo", b"got through"], [1]), 0)
