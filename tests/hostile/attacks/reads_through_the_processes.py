# outcome: raised|refused
# walls: landlock namespaces
# effect: says
import json
path = json.loads(input())["file"]
if "canary" in open(f"/proc/self/root{path}").read():
    print("got through")
