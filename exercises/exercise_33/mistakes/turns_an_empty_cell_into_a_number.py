"""An empty cell stops the program, because there is no number in it that could be read.

Ask whether the cell is empty before you turn it into a number.
"""

import sys

names = sys.stdin.readline().strip().split(",")
place = names.index("score")
scores = []
missing = 0
for line in sys.stdin:
    cell = line.strip().split(",")[place]
    scores.append(float(cell))  # <--
if scores:
    print(f"Mean score: {sum(scores) / len(scores):.2f}")
else:
    print("Mean score: none")
print(f"Missing: {missing}")
