"""Numbers are printed in place of names: they are positions in the list, counted from
0.

The name at a position is found with the list and square brackets.
"""

models = input().split()
pairs = 0

for left in range(len(models)):
    for right in range(left + 1, len(models)):
        print(f"{left} - {right}")  # <--
        pairs = pairs + 1
print(f"Pairs: {pairs}")
