# outcome: raised|refused
# walls: landlock namespaces
# effect: says
import json
from importlib.machinery import SourceFileLoader
path = json.loads(input())["file"]
if b"canary" in SourceFileLoader("canary", path).get_data(path):
    print("got through")
