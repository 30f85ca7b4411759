# outcome: raised|refused
# walls: landlock namespaces
# effect: says
import json
path = json.loads(input())["file"]
with open(path, "r+") as file:
    file.write("passed")
if open(path).read().startswith("passed"):
    print("got through")
