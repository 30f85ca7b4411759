# outcome: raised|refused
# walls: landlock namespaces
# effect: says
import json
path = json.loads(input())["file"]
try:
    1 / 0
except ZeroDivisionError as error:
    os = error.__traceback__.tb_frame.f_builtins["__import__"]("os")
if b"canary" in os.read(os.open(path, os.O_RDONLY), 100):
    print("got through")
