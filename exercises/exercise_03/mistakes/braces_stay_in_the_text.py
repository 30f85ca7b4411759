"""The braces are still in your lines, but the f before the quotes makes Python put the
value of `step` there.

Say for each turn which value `step` has, and read the sentence aloud with it.
"""

steps = ["data_preprocessing", "model_training", "model_deployment"]

for step in steps:
    print("Running {step} step")
