# outcome: finished|refused|killed
# walls: seccomp
# effect: says
import errno, socket
def reaches_the_kernel(family):
    try:
        socket.socket(family, socket.SOCK_DGRAM).close()
        return True
    except OSError as error:
        return error.errno not in (errno.EPERM, errno.EACCES)
if any(reaches_the_kernel(family) for family in range(1, 46)):
    print("got through")
