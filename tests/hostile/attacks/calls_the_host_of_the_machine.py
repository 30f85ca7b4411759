# outcome: raised|refused
# walls: seccomp
# effect: says
import errno, socket
try:
    socket.socket(socket.AF_VSOCK, socket.SOCK_STREAM)
    print("got through")
except OSError as error:
    if error.errno != errno.EAFNOSUPPORT:
        raise
    print("got through")  # as far as a kernel without them
