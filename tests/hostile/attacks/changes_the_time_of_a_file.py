# outcome: raised|refused
# walls: seccomp namespaces
# effect: says
import json, os
path = json.loads(input())["file"]
before = os.stat(path).st_mtime_ns
os.utime(path)
if os.stat(path).st_mtime_ns > before:
    print("got through")
