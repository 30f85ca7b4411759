"""Your first number is too small by one: `names` has an item for each cell of the
heading.

Ask which line of the table `names` was made of, and how many cells that line has.
"""

import sys

names = sys.stdin.readline().strip().split(",")
print(len(names) - 1, names[0])

for line in sys.stdin:
    cells = line.strip().split(",")
    print(cells[0], cells[1] + cells[1])
