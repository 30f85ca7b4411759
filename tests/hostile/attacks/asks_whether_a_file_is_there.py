# outcome: finished
# walls: namespaces
# effect: says
import json, os
if os.access(json.loads(input())["file"], os.F_OK):
    print("got through")
