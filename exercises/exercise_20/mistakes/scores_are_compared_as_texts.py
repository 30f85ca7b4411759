"""Scores are compared as texts, letter by letter, so 9.5 seems higher than 10.25.

The comparison needs the number that `float` has made, on both sides.
"""

count = int(input())
best_name = ""
best_score = None

for _ in range(count):
    name, text = input().split(",")
    score = float(text)
    print(f"{name[:10]:<10}|{score:>6.2f}")
    if best_score is None or text > best_score:  # <--
        best_name = name
        best_score = text
print(f"Best: {best_name}")
