# outcome: finished|raised|refused
# walls: landlock namespaces
# effect: says
import ctypes, json
path = json.loads(input())["file"]
code = f"if 'canary' in open({path!r}).read(): print('got through')"
ctypes.pythonapi.PyRun_SimpleString(code.encode())
