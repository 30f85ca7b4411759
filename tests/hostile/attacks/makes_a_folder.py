# outcome: raised|refused
# walls: seccomp landlock namespaces
# effect: says
import json, os
path = json.loads(input())["folder"] + "/new"
os.mkdir(path)
if os.path.isdir(path):
    print("got through")
