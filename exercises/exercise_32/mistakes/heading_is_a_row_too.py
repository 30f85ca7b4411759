"""The heading appears among your rows too, but it has been read before the loop and
does not come back.

A line that was read once is gone; the loop goes on with the next one.
"""

import sys

names = sys.stdin.readline().strip().split(",")
print(len(names), names[0])

for line in [",".join(names), *sys.stdin]:
    cells = line.strip().split(",")
    print(cells[0], cells[1] + cells[1])
