"""Your lines show the name of the variable, step, where Python puts the value that
`step` has on that turn.

Look up in the list what `step` stands for on the first turn.
"""

steps = ["data_preprocessing", "model_training", "model_deployment"]

for step in steps:
    print("Running step step")
