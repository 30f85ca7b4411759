# stdin: "apple 3\npear 5\n\nfig 1"
import sys

for number, line in enumerate(sys.stdin, 1):
    print(number, repr(line), line.split())
