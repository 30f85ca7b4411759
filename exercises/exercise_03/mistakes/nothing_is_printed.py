"""Your prediction is empty, but the indented line runs once for each item of the list,
and it prints each time.

Follow the program with your finger and note what is printed on the first turn.
"""

steps = ["data_preprocessing", "model_training", "model_deployment"]

for step in steps:
    text = f"Running {step} step"
