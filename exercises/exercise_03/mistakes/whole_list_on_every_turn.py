"""Each of your lines shows the whole list, but on each turn `step` is only one item of
`steps`.

Compare the name in the braces with the two names in the `for` line.
"""

steps = ["data_preprocessing", "model_training", "model_deployment"]

for step in steps:
    print(f"Running {steps} step")
