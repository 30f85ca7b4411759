# outcome: raised|refused
# walls: seccomp
# effect: says
import json, os
try:
    os.kill(json.loads(input())["pid"], 0)
    os.kill(2**22 - 1, 0)
except ProcessLookupError:
    print("got through")  # as far as the kernel
