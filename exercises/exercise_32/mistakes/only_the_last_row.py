"""Of the rows only the last one is in your prediction, but the `print` in the loop runs
for each of them.

Look at the indentation of the last line of the program.
"""

import sys

names = sys.stdin.readline().strip().split(",")
print(len(names), names[0])

for line in sys.stdin:
    cells = line.strip().split(",")
print(cells[0], cells[1] + cells[1])
