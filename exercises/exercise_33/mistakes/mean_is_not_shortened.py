"""The mean is shown with all its digits, or too few, but it should have two digits
after the point.

Look at the braces: a colon and a format after the value say how many digits are shown.
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
    print(f"Mean score: {sum(scores) / len(scores)}")  # <--
else:
    print("Mean score: none")
print(f"Missing: {missing}")
