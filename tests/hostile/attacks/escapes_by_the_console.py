# outcome: finished
# walls: landlock namespaces
# effect: says
import code, json
path = json.loads(input())["file"]
shell = code.InteractiveInterpreter({"path": path})
shell.runsource("if 'canary' in open(path).read(): print('got through')\n", symbol="exec")
