# stdin: "one\r\ntwo\r\n\r\nthree\rfour\n"
import sys

print(repr(input()), repr(sys.stdin.readline()))
print([line for line in sys.stdin])
