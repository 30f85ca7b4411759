# outcome: finished|raised|refused
# walls: landlock namespaces
# effect: says
import io, json, pdb
path = json.loads(input())["file"]
order = "print('got through') if 'canary' in open(path).read() else 0"
debugger = pdb.Pdb(stdin=io.StringIO(f"!{order}\ncontinue\n"), nosigint=True, readrc=False)
debugger.use_rawinput = False
debugger.set_trace()
pass
