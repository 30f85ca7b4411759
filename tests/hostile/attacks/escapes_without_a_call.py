# outcome: raised|refused
# walls: landlock namespaces
# effect: says
import json
class Open:
    __class_getitem__ = open
path = json.loads(input())["file"]
[line] = Open[path]
if "canary" in line:
    print("got through")
