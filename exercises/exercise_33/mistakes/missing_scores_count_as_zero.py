"""A missing score pulls the mean down, as if it were 0; nobody knows what it would have
been.

Look at what happens to an empty cell besides being counted.
"""

import sys

names = sys.stdin.readline().strip().split(",")
place = names.index("score")
scores = []
missing = 0
for line in sys.stdin:
    cell = line.strip().split(",")[place]
    if cell == "":
        missing = missing + 1
        scores.append(0.0)  # <--
    else:
        scores.append(float(cell))
if scores:
    print(f"Mean score: {sum(scores) / len(scores):.2f}")
else:
    print("Mean score: none")
print(f"Missing: {missing}")
