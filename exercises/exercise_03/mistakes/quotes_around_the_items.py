"""The items have quotes in your prediction, but quotes only mark a text in the program;
printed text shows none.

Keep the spelling of each item and leave out the marks around it.
"""

steps = ["data_preprocessing", "model_training", "model_deployment"]

for step in steps:
    print(f"Running {step!r} step")
