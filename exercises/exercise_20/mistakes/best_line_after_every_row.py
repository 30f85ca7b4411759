"""The line with the best model is printed after every row, but it should come once, at
the end.

Look at its indentation: it still belongs to the loop.
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
    print(f"Best: {best_name}")  # <--
