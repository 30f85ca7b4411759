"""Each model is also compared with itself: the inner loop begins at the model that the
outer loop holds.

The partner must be a later one, so begin the inner loop one position further on.
"""

models = input().split()
pairs = 0

for left in range(len(models)):
    for right in range(left, len(models)):  # <--
        print(f"{models[left]} - {models[right]}")
        pairs = pairs + 1
print(f"Pairs: {pairs}")
