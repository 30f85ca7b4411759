# outcome: raised|refused
# walls: landlock namespaces
# effect: says
import json, os
if "canary" in os.listdir(json.loads(input())["folder"]):
    print("got through")
