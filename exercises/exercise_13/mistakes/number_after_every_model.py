"""The line with the number is printed once for each model, but it should come once, at
the very end.

Look at its indentation: it still belongs to the outer loop.
"""

models = input().split()
pairs = 0

for left in range(len(models)):
    for right in range(left + 1, len(models)):
        print(f"{models[left]} - {models[right]}")
        pairs = pairs + 1
    print(f"Pairs: {pairs}")  # <--
