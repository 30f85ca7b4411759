# outcome: raised|refused
# walls: landlock namespaces
# effect: says
import json
path = json.loads(input())["file"]
walk = (step for step in [walk.gi_frame.f_builtins["open"] for walk in [iter(x for x in ())]])
if "canary" in next(walk)(path).read():
    print("got through")
