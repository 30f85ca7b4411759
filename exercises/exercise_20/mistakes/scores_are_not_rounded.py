"""The scores are not shown with two decimals: a width alone says nothing about
decimals.

After the width, a point, the number of decimals and an f make two decimals.
"""

count = int(input())
best_name = ""
best_score = None

for _ in range(count):
    name, text = input().split(",")
    score = float(text)
    print(f"{name[:10]:<10}|{score:>6}")  # <--
    if best_score is None or score > best_score:
        best_name = name
        best_score = score
print(f"Best: {best_name}")
