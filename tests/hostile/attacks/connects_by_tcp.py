# outcome: raised|refused
# walls: seccomp landlock namespaces
# effect: says
import json, socket
with socket.create_connection(("127.0.0.1", json.loads(input())["port"]), 1) as outside:
    if outside.getpeername():
        print("got through")
