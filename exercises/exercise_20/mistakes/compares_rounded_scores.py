"""Scores that differ only after the second decimal are taken as equal: they are rounded
before they are compared.

Rounding belongs in the row that is shown; the comparison needs the score as it was
read.
"""

count = int(input())
best_name = ""
best_score = None

for _ in range(count):
    name, text = input().split(",")
    score = round(float(text), 2)  # <--
    print(f"{name[:10]:<10}|{score:>6.2f}")
    if best_score is None or score > best_score:
        best_name = name
        best_score = score
print(f"Best: {best_name}")
