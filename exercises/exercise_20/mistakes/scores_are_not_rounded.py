"""The scores are shown with all their decimals, but there should be two.

A width says nothing about decimals: a point, their number and an f have to follow it.
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
