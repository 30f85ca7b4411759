"""With two models of the same name, pairs come twice: a search by name always finds the
first of them.

A loop over positions knows which model it holds, whatever the model's name is.
"""

models = input().split()
pairs = 0

for left in models:
    for right in models[models.index(left) + 1 :]:  # <--
        print(f"{left} - {right}")
        pairs = pairs + 1
print(f"Pairs: {pairs}")
