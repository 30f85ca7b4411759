"""Only the first row below the heading is in your prediction, but the loop goes on
until no line is left.

Count how many lines of the text are still unread when the loop begins.
"""

import sys

names = sys.stdin.readline().strip().split(",")
print(len(names), names[0])

for line in sys.stdin:
    cells = line.strip().split(",")
    print(cells[0], cells[1] + cells[1])
    break
