"""If all scores are below zero, no model is called the best: none beats the score that
the search begins with.

The first model is the best so far, whatever its score is.
"""

count = int(input())
best_name = ""
best_score = 0  # <--

for _ in range(count):
    name, text = input().split(",")
    score = float(text)
    print(f"{name[:10]:<10}|{score:>6.2f}")
    if score > best_score:
        best_name = name
        best_score = score
print(f"Best: {best_name}")
