# outcome: raised|refused
# walls: landlock namespaces
# effect: says
import json, re
path = json.loads(input())["file"]
if "canary" in re.enum.bltns.open(path).read():
    print("got through")
