"""The whole heading stands in your first line, but the position in brackets picks one
of its cells.

Look at what stands directly behind `names`, in the call of `print`.
"""

import sys

names = sys.stdin.readline().strip().split(",")
print(len(names), *names)

for line in sys.stdin:
    cells = line.strip().split(",")
    print(cells[0], cells[1] + cells[1])
