# stdin: "header\nabc def\nx\ny\nz\n"
import sys

print(repr(sys.stdin.readline()), repr(sys.stdin.read(4)), repr(next(sys.stdin)))
print(input(), sys.stdin.readlines())
