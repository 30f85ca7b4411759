# outcome: finished
# walls: seccomp landlock namespaces
# effect: says
import ctypes
# Whose memory may be read owns its files in /proc.
if ctypes.CDLL(None).prctl(4, 1, 0, 0, 0) == 0 and b"=" in open("/proc/self/environ", "rb").read():
    print("got through")
