"""Two models with the same name are not compared: your program tells models apart by
their names.

Positions in the list are always different, even if the names are the same.
"""

models = input().split()
pairs = 0

for left in range(len(models)):
    for right in range(left + 1, len(models)):
        if models[left] == models[right]:  # <--
            continue
        print(f"{models[left]} - {models[right]}")
        pairs = pairs + 1
print(f"Pairs: {pairs}")
