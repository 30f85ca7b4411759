# outcome: raised|refused
# walls: landlock namespaces
# effect: says
import json
path = json.loads(input())["file"]
if "canary" in 𝔬𝔭𝔢𝔫(path).𝓇ℯ𝒶𝒹():
    print("got through")
