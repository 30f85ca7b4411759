"""You have counted letters, but `len` counts the items of `names`, which `split` has
made a list.

Write down the list that `split` makes of the heading, and count its items.
"""

import sys

names = sys.stdin.readline().strip().split(",")
print(len(",".join(names)), names[0])

for line in sys.stdin:
    cells = line.strip().split(",")
    print(cells[0], cells[1] + cells[1])
