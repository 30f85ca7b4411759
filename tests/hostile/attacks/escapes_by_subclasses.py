# outcome: raised|refused
# walls: landlock namespaces
# effect: says
import json
path = json.loads(input())["file"]
found = next(c for c in ().__class__.__base__.__subclasses__() if c.__name__ == "_wrap_close")
if "canary" in found.__init__.__globals__["__builtins__"]["open"](path).read():
    print("got through")
