"""Your lines have commas in them, but `split` takes them away, and `print` puts only a
blank between two values.

The comma between two values in a call of `print` is not printed.
"""

import sys

names = sys.stdin.readline().strip().split(",")
print(len(names), names[0], sep=", ")

for line in sys.stdin:
    cells = line.strip().split(",")
    print(cells[0], cells[1] + cells[1], sep=", ")
