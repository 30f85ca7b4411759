# outcome: raised|refused
# walls: seccomp landlock namespaces
# effect: says
import json, socket
with socket.socket(socket.AF_UNIX) as outside:
    outside.connect("\0" + json.loads(input())["abstract"])
    print("got through")
