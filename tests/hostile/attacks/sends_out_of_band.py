# outcome: raised|refused
# walls: seccomp
# effect: says
import socket
ours, theirs = socket.socketpair()
if ours.send(b"x", socket.MSG_OOB) and theirs.recv(1, socket.MSG_OOB) == b"x":
    print("got through")
