# outcome: raised|refused
# walls: seccomp landlock namespaces
# effect: says
import json, os
aim = json.loads(input())
os.link(aim["file"], aim["folder"] + "/new")
if os.stat(aim["file"]).st_nlink == 2:
    print("got through")
