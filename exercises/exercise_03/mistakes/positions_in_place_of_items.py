"""Your lines contain numbers, but this loop goes through the items themselves, so
`step` is a text and not a position.

Look at what stands after `in`: is it the list or a range of numbers?
"""

steps = ["data_preprocessing", "model_training", "model_deployment"]

for step in range(len(steps)):
    print(f"Running {step} step")
