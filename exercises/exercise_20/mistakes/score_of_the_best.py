"""The last line gives the highest score, but the name of its model is asked for.

Two things are remembered about the best model; see which of them is printed.
"""

count = int(input())
best_name = ""
best_score = None

for _ in range(count):
    name, text = input().split(",")
    score = float(text)
    print(f"{name[:10]:<10}|{score:>6.2f}")
    if best_score is None or score > best_score:
        best_name = name
        best_score = score
print(f"Best: {best_score}")  # <--
