"""You have taken each cell one place too far to the right: the first cell of a list has
the position 0.

Write the numbers 0, 1 and 2 above the cells of a row.
"""

import sys

names = sys.stdin.readline().strip().split(",")
print(len(names), names[1])

for line in sys.stdin:
    cells = line.strip().split(",")
    print(cells[1], cells[2] + cells[2])
