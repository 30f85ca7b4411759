"""Every model meets every model, itself too, and each pair comes twice: both loops run
over the whole list.

The inner loop should only go through the models after the one that the outer loop
holds.
"""

models = input().split()
pairs = 0

for left in range(len(models)):
    for right in range(len(models)):  # <--
        print(f"{models[left]} - {models[right]}")
        pairs = pairs + 1
print(f"Pairs: {pairs}")
