"""The scores are shown with one decimal, but there should be two.

Look at the number after the point in the braces.
"""

count = int(input())
best_name = ""
best_score = None

for _ in range(count):
    name, text = input().split(",")
    score = float(text)
    print(f"{name[:10]:<10}|{score:>6.1f}")  # <--
    if best_score is None or score > best_score:
        best_name = name
        best_score = score
print(f"Best: {best_name}")
