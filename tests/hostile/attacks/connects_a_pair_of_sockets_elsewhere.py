# outcome: raised|refused
# walls: seccomp namespaces
# effect: says
import json, socket
ours, theirs = socket.socketpair(socket.AF_UNIX, socket.SOCK_DGRAM)
try:
    ours.connect(json.loads(input())["socket"])
except OSError as error:
    if error.errno != 91:
        raise
    print("got through")  # it is there, and wants a connection
