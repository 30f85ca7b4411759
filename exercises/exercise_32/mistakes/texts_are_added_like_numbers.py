"""You have calculated with the cells, but a cell that `split` gives is a text, even if
it looks like a number.

Ask what + does with two texts, such as "ab" and "cd".
"""

import sys

names = sys.stdin.readline().strip().split(",")
print(len(names), names[0])

for line in sys.stdin:
    cells = line.strip().split(",")
    print(cells[0], int(cells[1]) + int(cells[1]))
