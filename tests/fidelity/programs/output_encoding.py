import sys

print(sys.stdout.encoding, sys.stdin.encoding, sys.stderr.encoding, sys.stdout.isatty(), sys.stdout.line_buffering)
print(sys.stdout.write_through, sys.stderr.errors, sys.stdout.fileno(), sys.stdout.closed)
