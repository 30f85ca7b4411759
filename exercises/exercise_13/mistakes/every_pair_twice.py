"""Each pair is printed a second time, the other way round: the partner may also stand
before the model.

Compare where the outer and the inner loop begin; the inner one should leave out what
has been paired already.
"""

models = input().split()
pairs = 0

for left in range(len(models)):
    for right in range(len(models)):  # <--
        if left == right:
            continue
        print(f"{models[left]} - {models[right]}")
        pairs = pairs + 1
print(f"Pairs: {pairs}")
