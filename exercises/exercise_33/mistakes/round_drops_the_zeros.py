"""Zeros at the end of the mean are missing: `round` makes a number, and numbers do not
keep such zeros.

How many digits are shown is decided where the number becomes text.
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
if scores:
    print(f"Mean score: {round(sum(scores) / len(scores), 2)}")  # <--
else:
    print("Mean score: none")
print(f"Missing: {missing}")
