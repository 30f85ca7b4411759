"""The braces are still in your lines, but the f before the quotes makes Python replace
them by the value of `step`.

Say for each turn which value `step` has, and read the sentence aloud with it.
"""

steps = ["data_preprocessing", "model_training", "model_deployment"]

for step in steps:
    print("Running {step} step")
