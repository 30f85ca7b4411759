# outcome: raised|refused
# walls: seccomp namespaces
# effect: says
import json, socket
with socket.socket(socket.AF_UNIX) as outside:
    outside.connect(json.loads(input())["socket"])
    print("got through")
