scores = [0.5, 0.75, 0.25, 1.0]
total = 0
for score in scores:
    total += score
mean = total / len(scores)
print("Mean accuracy:", mean)
print("Best accuracy:", max(scores))
print("Models:", len(scores))
