"""The model that was read last is always called the best: the scores are not compared.

Before a model is remembered, its score has to beat the best one so far.
"""

count = int(input())

for _ in range(count):
    name, text = input().split(",")
    score = float(text)
    print(f"{name[:10]:<10}|{score:>6.2f}")
print(f"Best: {name}")  # <--
