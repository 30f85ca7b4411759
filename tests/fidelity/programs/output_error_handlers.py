import sys

print(sys.stdin.errors, sys.stdout.errors, sys.stderr.errors)
print(sys.stdout.newlines, sys.stdout.writable(), sys.stdout.readable(), sys.stdout.seekable())
