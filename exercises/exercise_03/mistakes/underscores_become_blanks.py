"""You have written blanks where the items have underscores, but Python prints a text
exactly as it is spelt in the list.

Copy each item from the list, character by character.
"""

steps = ["data_preprocessing", "model_training", "model_deployment"]

for step in steps:
    text = step.replace("_", " ")
    print(f"Running {text} step")
