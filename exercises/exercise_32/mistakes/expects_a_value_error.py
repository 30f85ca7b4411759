"""You expect an error about a bad value, but nothing here turns a text into a number,
so no value can be bad.

Look for a call of `int` or `float` in the program.
"""

import sys

names = sys.stdin.readline().strip().split(",")
print(len(names), names[0])

for line in sys.stdin:
    cells = line.strip().split(",")
    print(cells[0], float(cells[0]))
