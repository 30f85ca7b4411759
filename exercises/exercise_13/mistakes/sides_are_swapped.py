"""In each pair the two names stand the wrong way round: the earlier model belongs on
the left.

Look at the two pairs of braces in your text, and at which loop each name comes from.
"""

models = input().split()
pairs = 0

for left in range(len(models)):
    for right in range(left + 1, len(models)):
        print(f"{models[right]} - {models[left]}")  # <--
        pairs = pairs + 1
print(f"Pairs: {pairs}")
