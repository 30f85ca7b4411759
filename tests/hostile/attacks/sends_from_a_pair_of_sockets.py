# outcome: raised|refused
# walls: seccomp namespaces
# effect: says
import errno, json, socket
ours, _ = socket.socketpair(socket.AF_UNIX, socket.SOCK_DGRAM)
try:
    ours.sendto(b"x", json.loads(input())["socket"])
except OSError as error:
    if error.errno != errno.EPROTOTYPE:
        raise
    print("got through")  # it is there, and wants a connection
