# outcome: raised|refused|killed
# walls: seccomp landlock namespaces
# effect: says
import os
pid = os.posix_spawn("/bin/echo", ["echo", "got through"], {})
os.waitpid(pid, 0)
