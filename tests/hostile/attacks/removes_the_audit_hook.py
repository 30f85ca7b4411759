# outcome: raised|refused
# walls: landlock namespaces
# effect: says
import ctypes, json, sys
path = json.loads(input())["file"]
def hook(event, arguments):
    if event == "open":
        raise PermissionError("by the hook")
sys.addaudithook(hook)
# The list of hooks hangs in the interpreter's state: forget it wherever it is.
state = ctypes.pythonapi.PyInterpreterState_Get
state.restype = ctypes.c_void_p
hooks = (ctypes.c_void_p * 20_000).from_address(state())
kind = ctypes.string_at(id([]) + 8, 8)
low, high = id(hook) >> 32, id(hook) >> 32
for place, address in enumerate(hooks):
    if address and address % 16 == 0 and address >> 32 == low:
        words = ctypes.cast(address, ctypes.POINTER(ctypes.c_void_p))
        if words[1] == id(list) and words[2] == 1 and ctypes.cast(words[3], ctypes.POINTER(ctypes.c_void_p))[0] == id(hook):
            hooks[place] = None
            break
if "canary" in open(path).read():
    print("got through")
