"""Your prediction names an error, but every line of this program is in order: it runs
to its end and prints.

Check colon, indentation, brackets and quotes once more, then follow the loop turn by
turn.
"""

steps = ["data_preprocessing", "model_training", "model_deployment"]

for step in steps
    print(f"Running {step} step")
