"""The scores are always taken from the second column, but the heading may name another
place for them.

Look at the position in brackets: does it come from the heading, or did you write it
down?
"""

import sys

names = sys.stdin.readline().strip().split(",")
place = 1  # <--
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
