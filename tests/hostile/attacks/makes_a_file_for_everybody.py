# outcome: raised|refused
# walls: seccomp landlock namespaces
# effect: says
import json, os
path = json.loads(input())["folder"] + "/new"
os.close(os.open(path, os.O_CREAT | os.O_WRONLY, 0o600))
os.chmod(path, 0o4777)
if os.stat(path).st_mode & 0o7777 == 0o4777:
    print("got through")
