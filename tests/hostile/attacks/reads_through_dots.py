# outcome: raised|refused
# walls: landlock namespaces
# effect: says
import json, os
path = json.loads(input())["file"]
up = os.path.join(os.path.dirname(os.__file__), "json", *[".."] * 30) + path
if "canary" in open(up).read():
    print("got through")
