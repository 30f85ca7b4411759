# outcome: raised|refused|killed
# walls: seccomp landlock namespaces
# effect: says
import pty
pty.spawn(["/bin/echo", "got through"])
