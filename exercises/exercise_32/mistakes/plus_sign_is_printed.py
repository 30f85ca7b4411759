"""Your lines show the + itself, but it stands outside any quotes, so Python works it
out before `print` shows anything.

Work out what the two texts are together, and write only that.
"""

import sys

names = sys.stdin.readline().strip().split(",")
print(len(names), names[0])

for line in sys.stdin:
    cells = line.strip().split(",")
    print(cells[0], cells[1], "+", cells[1])
