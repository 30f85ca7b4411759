steps = ["load", "clean", "train"]
for step in steps:
    print("Running " + step)
print("All steps are done")
