"""The model that was read last is always called the best, whatever its score is.

A new model must beat the best score so far, so that score has to be remembered, too.
"""

count = int(input())

for _ in range(count):
    name, text = input().split(",")
    score = float(text)
    print(f"{name[:10]:<10}|{score:>6.2f}")
print(f"Best: {name}")  # <--
