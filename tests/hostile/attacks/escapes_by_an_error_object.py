# outcome: raised|refused
# walls: landlock namespaces
# effect: says
import json
path = json.loads(input())["file"]
try:
    "{0.__builtins__.nothing}".format(lambda: 0)
except AttributeError as error:
    names = error.obj
if "canary" in names["open"](path).read():
    print("got through")
