# outcome: raised|refused
# walls: seccomp landlock namespaces
# effect: says
import json, os
aim = json.loads(input())
os.symlink(aim["file"], aim["folder"] + "/new")
if os.path.islink(aim["folder"] + "/new"):
    print("got through")
