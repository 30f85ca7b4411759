# stdin: "caf\u00e9\r\nsecond\n"
import sys

print(sys.stdin.buffer.readline())
print(sys.stdin.buffer.read())
