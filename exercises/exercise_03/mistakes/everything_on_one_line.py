"""Everything is on one line, but each call of `print` ends its line, and the loop calls
it once per item.

Count how often the indented line runs, and begin a new line each time.
"""

steps = ["data_preprocessing", "model_training", "model_deployment"]

for step in steps:
    print(f"Running {step} step", end=" ")
