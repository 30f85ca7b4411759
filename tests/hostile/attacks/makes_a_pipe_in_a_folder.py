# outcome: raised|refused
# walls: seccomp landlock namespaces
# effect: says
import json, os, stat
path = json.loads(input())["folder"] + "/new"
os.mkfifo(path)
if stat.S_ISFIFO(os.stat(path).st_mode):
    print("got through")
