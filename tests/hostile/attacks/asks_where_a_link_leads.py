# outcome: raised|refused
# walls: namespaces
# effect: says
import json, os
aim = json.loads(input())
if os.readlink(aim["link"]) == aim["file"]:
    print("got through")
