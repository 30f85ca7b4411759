"""The pairs are right, but the number at the end is how many models there are.

Count where a pair is printed: which of the two loops makes one turn for each pair?
"""

models = input().split()
pairs = 0

for left in range(len(models)):
    pairs = pairs + 1  # <--
    for right in range(left + 1, len(models)):
        print(f"{models[left]} - {models[right]}")
print(f"Pairs: {pairs}")
