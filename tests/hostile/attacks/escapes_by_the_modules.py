# outcome: raised|refused
# walls: landlock namespaces
# effect: says
import json, sys
path = json.loads(input())["file"]
posix = sys.modules["posix"]
if b"canary" in posix.read(posix.open(path, posix.O_RDONLY), 100):
    print("got through")
