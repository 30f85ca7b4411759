# outcome: raised|refused
# walls: landlock namespaces
# effect: says
import errno
try:
    open("/dev/tty", "w")
    print("got through")
except OSError as error:
    if error.errno != errno.ENXIO:
        raise
    print("got through")  # to the device, but there is no terminal today
