# outcome: raised|refused
# walls: landlock namespaces
# effect: says
import json, os
folder = os.open(json.loads(input())["folder"], os.O_PATH)
if b"canary" in os.read(os.open("canary", os.O_RDONLY, dir_fd=folder), 100):
    print("got through")
