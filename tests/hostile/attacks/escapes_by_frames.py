# outcome: raised|refused
# walls: landlock namespaces
# effect: says
import json, sys
path = json.loads(input())["file"]
frame = sys._getframe()
while frame.f_back:
    frame = frame.f_back
if "canary" in frame.f_builtins["open"](path).read():
    print("got through")
