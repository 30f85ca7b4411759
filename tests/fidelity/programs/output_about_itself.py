import sys

for stream in (sys.stdin, sys.stdout, sys.stderr):
    print(stream.name, stream.mode, stream.encoding, stream.fileno(), stream.isatty(), stream.closed)
print([s.line_buffering for s in (sys.stdin, sys.stdout, sys.stderr)])
print([type(s).__name__ for s in (sys.stdin, sys.stdout, sys.stderr)], sys.stdout is sys.__stdout__)
