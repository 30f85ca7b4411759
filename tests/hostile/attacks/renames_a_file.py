# outcome: raised|refused
# walls: seccomp landlock namespaces
# effect: says
import json, os
path = json.loads(input())["file"]
os.rename(path, path + "2")
if os.path.exists(path + "2"):
    print("got through")
