pairs = [("tree", 0.8), ("forest", 0.9), ("net", 0.85)]
best_name = ""
best = 0
for name, score in pairs:
    if score > best:
        best = score
        best_name = name
    print(name + ":", score)
print("Best model:", best_name)
