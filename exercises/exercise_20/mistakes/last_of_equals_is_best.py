"""If two models share the highest score, your program names the last of them, not the
first.

What should happen if the new score is just as high as the best one so far?
"""

count = int(input())
best_name = ""
best_score = None

for _ in range(count):
    name, text = input().split(",")
    score = float(text)
    print(f"{name[:10]:<10}|{score:>6.2f}")
    if best_score is None or score >= best_score:  # <--
        best_name = name
        best_score = score
print(f"Best: {best_name}")
