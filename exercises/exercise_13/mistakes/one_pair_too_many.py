"""The pairs are right, but the number at the end is one too high: look where the
counter begins.

Before the first pair has been printed, how many are there?
"""

models = input().split()
pairs = 1  # <--

for left in range(len(models)):
    for right in range(left + 1, len(models)):
        print(f"{models[left]} - {models[right]}")
        pairs = pairs + 1
print(f"Pairs: {pairs}")
