"""The last name of the heading keeps its line end, so score is not found where it is
the last column.

Take the line end away before you cut the heading at its commas.
"""

import sys

names = sys.stdin.readline().split(",")  # <--
place = names.index("score")
scores = []
missing = 0
for line in sys.stdin:
    cell = line.strip().split(",")[place]
    if cell == "":
        missing = missing + 1
    else:
        scores.append(float(cell))
if scores:
    print(f"Mean score: {sum(scores) / len(scores):.2f}")
else:
    print("Mean score: none")
print(f"Missing: {missing}")
