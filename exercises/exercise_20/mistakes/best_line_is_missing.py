"""The table is right, but the line with the best model is missing at the end.

Look at the last line of the example.
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
