# outcome: finished
# walls: landlock namespaces
# effect: says
import ctypes, json, sys
path = json.loads(input())["file"]
def hook(event, arguments):
    if event == "open":
        raise SystemExit
sys.addaudithook(hook)
libc = ctypes.CDLL(None)
text = ctypes.create_string_buffer(100)
libc.read(libc.open(path.encode(), 0), text, 100)
if b"canary" in text.value:
    print("got through")
