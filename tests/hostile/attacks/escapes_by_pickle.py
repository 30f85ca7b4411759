# outcome: raised|refused
# walls: landlock namespaces
# effect: says
import json, pickle
path = json.loads(input())["file"]
class Sly:
    def __reduce__(self): return getattr(__import__("io"), "open"), (path,)
if "canary" in pickle.loads(pickle.dumps(Sly())).read():
    print("got through")
