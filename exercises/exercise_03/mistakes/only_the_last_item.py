"""Only the last item is in your prediction, but the indented line runs on every turn,
not once after the loop.

Look at the indentation of `print`: it decides whether the line belongs to the loop.
"""

steps = ["data_preprocessing", "model_training", "model_deployment"]

for step in steps:
    text = f"Running {step} step"
print(text)
