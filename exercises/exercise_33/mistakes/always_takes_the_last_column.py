"""The scores are always taken from the last column, but in the table of the task
another column is the last.

Find the word score in the heading, and take its position from there.
"""

import sys

names = sys.stdin.readline().strip().split(",")
place = -1  # <--
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
