"""The number of missing scores is always 0: see whether anything adds to it.

Two things happen to a row: it joins the mean, or it joins the count.
"""

import sys

names = sys.stdin.readline().strip().split(",")
place = names.index("score")
scores = []
missing = 0
for line in sys.stdin:
    cell = line.strip().split(",")[place]
    if cell == "":
        continue  # <--
    else:
        scores.append(float(cell))
if scores:
    print(f"Mean score: {sum(scores) / len(scores):.2f}")
else:
    print("Mean score: none")
print(f"Missing: {missing}")
