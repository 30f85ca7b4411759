# outcome: raised|refused
# walls: landlock namespaces
# effect: says
import json, os
path = json.loads(input())["file"]
fd = os.open(path, os.O_WRONLY | os.O_APPEND)
if os.write(fd, b"passed") == 6:
    print("got through")
