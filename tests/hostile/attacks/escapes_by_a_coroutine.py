# outcome: raised|refused
# walls: landlock namespaces
# effect: says
import json
path = json.loads(input())["file"]
async def wait(): pass
async def count(): yield
coroutine = wait()
assert coroutine.cr_frame.f_builtins is count().ag_frame.f_builtins
opened = coroutine.cr_frame.f_builtins["open"]
coroutine.close()
if "canary" in opened(path).read():
    print("got through")
