"""Only the first item is in your prediction, but a `for` loop goes on until the list
has no items left.

Look for a line that would end the loop early; if there is none, go on to the next item.
"""

steps = ["data_preprocessing", "model_training", "model_deployment"]

for step in steps:
    print(f"Running {step} step")
    break
