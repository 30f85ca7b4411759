import sys

print("open")
sys.stdout.close()
try:
    print("closed")
except ValueError as error:
    print(error, file=sys.stderr)
    sys.exit(3)
