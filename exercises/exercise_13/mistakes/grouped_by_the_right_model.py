"""All pairs are there, but in another order: they are grouped by the model on the
right.

The outer loop should hold the left model, and the inner loop go through its partners.
"""

models = input().split()
pairs = 0

for right in range(len(models)):
    for left in range(right):  # <--
        print(f"{models[left]} - {models[right]}")
        pairs = pairs + 1
print(f"Pairs: {pairs}")
