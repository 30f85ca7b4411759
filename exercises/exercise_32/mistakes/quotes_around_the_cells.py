"""Your cells have quotes, but quotes only mark a text in a program; a printed text
shows none.

Keep the words, and leave out the marks around them.
"""

import sys

names = sys.stdin.readline().strip().split(",")
print(len(names), repr(names[0]))

for line in sys.stdin:
    cells = line.strip().split(",")
    print(repr(cells[0]), repr(cells[1] + cells[1]))
