steps = ["load", "clean", "train", "deploy"]
for i in range(len(steps)):
    print(i + 1, steps[i])
print("Steps:", len(steps))
