"""The mean is that of a single row: see whether each score replaces the one before it.

What should grow from row to row is made once, before the loop.
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
        scores = [float(cell)]  # <--
if scores:
    print(f"Mean score: {sum(scores) / len(scores):.2f}")
else:
    print("Mean score: none")
print(f"Missing: {missing}")
