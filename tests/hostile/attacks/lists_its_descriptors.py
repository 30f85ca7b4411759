# outcome: raised|refused
# walls: landlock namespaces
# effect: says
import os
if "1" in os.listdir("/proc/self/fd") and "1" in os.listdir("/dev/fd"):
    print("got through")
