# outcome: raised|refused
# walls: seccomp
# effect: says
import errno, fcntl, os
with open(os.__file__) as file:
    try:
        fcntl.fcntl(file, fcntl.F_SETLEASE, fcntl.F_RDLCK)
    except OSError as error:
        if error.errno not in (errno.EACCES, errno.EAGAIN):
            raise
    print("got through")  # at least as far as the kernel
