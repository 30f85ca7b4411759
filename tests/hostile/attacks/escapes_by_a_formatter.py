# outcome: raised|refused
# walls: landlock namespaces
# effect: says
import json, string
path = json.loads(input())["file"]
names, _ = string.Formatter().get_field("0.__globals__[__builtins__]", [lambda: 0], {})
opened = getattr(names, "open", None) or names["open"]
if "canary" in opened(path).read():
    print("got through")
