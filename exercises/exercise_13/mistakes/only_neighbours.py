"""Only models that stand side by side are compared; the others never meet.

For each model there may be several partners, so a second loop has to go through them.
"""

models = input().split()
pairs = 0

for left in range(len(models) - 1):
    print(f"{models[left]} - {models[left + 1]}")  # <--
    pairs = pairs + 1
print(f"Pairs: {pairs}")
