# outcome: finished|raised|refused
# walls: landlock namespaces
# effect: says
import json
try:
    import _interpreters as interpreters
except ImportError:
    import _xxsubinterpreters as interpreters
path = json.loads(input())["file"]
run = getattr(interpreters, "exec", None) or interpreters.run_string
run(interpreters.create(), f"if 'canary' in open({path!r}).read(): print('got through', flush=True)")
