"""The model that was read first is always called the best: no later one takes its
place.

Look at when a model is remembered: what has to be true for a later one?
"""

count = int(input())
best_name = ""
best_score = None

for _ in range(count):
    name, text = input().split(",")
    score = float(text)
    print(f"{name[:10]:<10}|{score:>6.2f}")
    if best_score is None:  # <--
        best_name = name
        best_score = score
print(f"Best: {best_name}")
