# outcome: raised|refused
# walls: landlock namespaces
# effect: says
import json
if "canary" in open(json.loads(input())["link"]).read():
    print("got through")
