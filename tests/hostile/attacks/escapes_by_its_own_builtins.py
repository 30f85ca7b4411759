# outcome: raised|refused
# walls: landlock namespaces
# effect: says
import json
path = json.loads(input())["file"]
names = {"__builtins__": {}, "len": len, "path": path}
exec("text = len.__self__.open(path).read()", names)
if "canary" in names["text"]:
    print("got through")
