steps = ["load", "clean", "train"]
for number, step in enumerate(steps, 1):
    print(f"Step {number}: {step}")
print(f"{len(steps)} steps in all")
