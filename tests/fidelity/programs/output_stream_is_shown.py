import sys

print(sys.stdout)
print(sys.stdin)
print(type(sys.stdout), isinstance(sys.stdout, object))
