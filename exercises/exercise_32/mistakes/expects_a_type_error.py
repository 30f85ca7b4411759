"""You expect that the + stops the program, but both of its sides are texts, and two
texts can be joined.

Only a text and a number cannot be joined with +.
"""

import sys

names = sys.stdin.readline().strip().split(",")
print(len(names), names[0])

for line in sys.stdin:
    cells = line.strip().split(",")
    print(cells[0], cells[1] + 0)
