# outcome: raised|refused
# walls: namespaces
# effect: says
import json, os
aim = json.loads(input())
found = os.stat(aim["file"])
if found.st_size == aim["size"] and found.st_mtime > 0:
    print("got through")
