# outcome: raised|refused
# walls: namespaces
# effect: says
import json, os
if os.statvfs(json.loads(input())["folder"]).f_blocks:
    print("got through")
