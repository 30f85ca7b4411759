# outcome: raised|refused
# walls: landlock namespaces
# effect: says
import json, sys
sys.path.append(json.loads(input())["checker"])
from checker.model import Case
print("got through")
