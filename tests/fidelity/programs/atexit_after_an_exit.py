import atexit
import sys

atexit.register(print, "good-bye")


@atexit.register
def tell():
    print("leaving with", sys.argv[1:])


print("working")
sys.exit(9)
