# outcome: raised|refused
# walls: landlock namespaces
# effect: says
import json
aim = json.loads(input())
with open(aim["file"]) as file:
    if len(file.read()) == aim["size"]:
        print("got through")
