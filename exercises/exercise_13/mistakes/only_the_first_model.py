"""Only the pairs of the first model are printed; the later models also have to meet
each other.

One loop stays with one model; a loop around it can move on to the next one.
"""

models = input().split()
pairs = 0

for right in range(1, len(models)):
    print(f"{models[0]} - {models[right]}")  # <--
    pairs = pairs + 1
print(f"Pairs: {pairs}")
