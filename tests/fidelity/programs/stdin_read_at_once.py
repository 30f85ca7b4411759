# stdin: "1 2 3\n4 5\n\n6"
import sys

text = sys.stdin.read()
print(repr(text), sum(map(int, text.split())))
print(repr(sys.stdin.read()), repr(sys.stdin.readline()))
print(input())
