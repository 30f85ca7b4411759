# outcome: raised|refused
# walls: landlock namespaces
# effect: says
import gc, json
path = json.loads(input())["file"]
names = next(found for found in gc.get_referents(lambda: 0) if type(found) is dict and "open" in found)
if "canary" in names["open"](path).read():
    print("got through")
