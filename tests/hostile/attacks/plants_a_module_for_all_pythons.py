# outcome: raised|refused
# walls: landlock namespaces
# effect: says
import json, pathlib
folder = pathlib.Path(json.loads(input())["folder"])
for name in ("sitecustomize.py", "checker.pth", "conftest.py"):
    (folder / name).write_text("import os; os._exit(0)")
if (folder / "conftest.py").exists():
    print("got through")
