# outcome: raised|refused
# walls: landlock namespaces
# effect: says
import os
if b"python" in open(f"/proc/{os.getppid()}/cmdline", "rb").read():
    print("got through")
