"""The last model is in no pair: a loop ends too early to reach it.

`range` ends before its second number, and the last position is one less than the
length.
"""

models = input().split()
pairs = 0

for left in range(len(models)):
    for right in range(left + 1, len(models) - 1):  # <--
        print(f"{models[left]} - {models[right]}")
        pairs = pairs + 1
print(f"Pairs: {pairs}")
