# outcome: raised|refused
# walls: seccomp
# effect: says
import errno, socket
try:
    socket.socket(socket.AF_INET, socket.SOCK_RAW, 0)
except OSError as error:
    if error.errno != errno.EPROTONOSUPPORT:
        raise
    print("got through")  # as far as the kernel
