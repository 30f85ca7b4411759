# outcome: raised|refused
# walls: seccomp
# effect: says
import errno, socket
try:
    socket.socket(socket.AF_ALG, socket.SOCK_SEQPACKET)
    print("got through")
except OSError as error:
    if error.errno != errno.EAFNOSUPPORT:
        raise
    print("got through")  # as far as a kernel without them
