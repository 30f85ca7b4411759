# outcome: raised|refused
# walls: landlock namespaces
# effect: says
import json, os
pid = str(json.loads(input())["pid"])
for name in os.listdir("/proc"):
    if name == pid and open(f"/proc/{name}/cmdline", "rb").read():
        print("got through")
