# outcome: raised|refused
# walls: seccomp landlock namespaces
# effect: says
import json, os, py_compile
folder = json.loads(input())["folder"]
made = py_compile.compile(os.__file__, cfile=f"{folder}/compare.pyc", doraise=True, invalidation_mode=py_compile.PycInvalidationMode.UNCHECKED_HASH)
if os.path.exists(made):
    print("got through")
