"""The line that is printed before the loop is missing from your prediction.

Go through the program from the top, and stop at each `print`.
"""

import sys

names = sys.stdin.readline().strip().split(",")

for line in sys.stdin:
    cells = line.strip().split(",")
    print(cells[0], cells[1] + cells[1])
