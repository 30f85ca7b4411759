losses = [0.9, 0.6, 0.5, 0.55, 0.4]
best = losses[0]
for loss in losses:
    if loss > best:
        print("Stop at", loss)
        break
    best = loss
    print("Improved to", best)
print("Best loss:", best)
