"""The pairs are right, but the line with their number is missing at the end.

Look at the last line of the example.
"""

models = input().split()
pairs = 0

for left in range(len(models)):
    for right in range(left + 1, len(models)):
        print(f"{models[left]} - {models[right]}")
        pairs = pairs + 1
