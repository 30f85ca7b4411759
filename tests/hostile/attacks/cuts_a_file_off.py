# outcome: raised|refused
# walls: seccomp landlock namespaces
# effect: says
import json, os
path = json.loads(input())["file"]
os.truncate(path, 3)
if os.stat(path).st_size == 3:
    print("got through")
