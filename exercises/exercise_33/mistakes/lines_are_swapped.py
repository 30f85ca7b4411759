"""Both lines are right, but they come in the wrong order: the mean should be printed
first.

Compare the first line that you print with the first line asked for.
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
print(f"Missing: {missing}")
if scores:
    print(f"Mean score: {sum(scores) / len(scores):.2f}")
else:
    print("Mean score: none")
