# outcome: raised|refused
# walls: landlock namespaces
# effect: says
import json
path = json.loads(input())["file"]
match lambda: 0:
    case object(__builtins__={"open": opened}):
        if "canary" in opened(path).read():
            print("got through")
