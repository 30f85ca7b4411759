# outcome: raised|refused
# walls: seccomp landlock namespaces
# effect: says
import json, os
path = json.loads(input())["file"]
os.remove(path)
if not os.path.exists(path):
    print("got through")
