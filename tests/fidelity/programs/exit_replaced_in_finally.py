import sys

try:
    print("trying")
    sys.exit(1)
finally:
    print("changing my mind")
    sys.exit(7)
