"""Each pair is printed a second time, the other way round, and models with the same
name never meet.

Loop over positions: then the inner loop can begin after the outer one, and names need
not be compared.
"""

models = input().split()
pairs = 0

for left in models:
    for right in models:
        if left != right:  # <--
            print(f"{left} - {right}")
            pairs = pairs + 1
print(f"Pairs: {pairs}")
