# outcome: raised|refused
# walls: seccomp
# effect: says
import os, socket
ours, theirs = socket.socketpair(socket.AF_UNIX)
socket.send_fds(ours, [b"x"], [0])
if socket.recv_fds(theirs, 1, 1)[1]:
    print("got through")
