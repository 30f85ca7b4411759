models = input().split()
pairs = 0

for left in range(len(models)):
    for right in range(left + 1, len(models)):
        print(f"{models[left]} - {models[right]}")
        pairs = pairs + 1
print(f"Pairs: {pairs}")
