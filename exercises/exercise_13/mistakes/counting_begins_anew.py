"""The number at the end is 0: something sets the counter back, or nothing is ever added
to it.

Look where the counter gets its first value, and how often that line runs.
"""

models = input().split()

for left in range(len(models)):
    pairs = 0  # <--
    for right in range(left + 1, len(models)):
        print(f"{models[left]} - {models[right]}")
        pairs = pairs + 1
print(f"Pairs: {pairs}")
