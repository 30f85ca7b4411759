"""A table without scores stops the program, because the sum is divided by 0.

Before you take the mean, ask whether there is anything to take it of.
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
    else:
        scores.append(float(cell))
print(f"Mean score: {sum(scores) / len(scores):.2f}")  # <--
print(f"Missing: {missing}")
