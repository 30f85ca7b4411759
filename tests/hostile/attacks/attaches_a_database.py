# outcome: raised|refused
# walls: seccomp landlock namespaces
# effect: says
import json, os, sqlite3
path = json.loads(input())["folder"] + "/new"
database = sqlite3.connect(":memory:")
database.execute("ATTACH ? AS host", (path,))
database.execute("CREATE TABLE host.t (x)")
if os.path.getsize(path):
    print("got through")
