"""Your prediction names an error, but every line of this program is right: it runs to
its end and prints.

Check the colon, the indentation, the brackets and the quotes once more, then follow the
loop turn by turn.
"""

steps = ["data_preprocessing", "model_training", "model_deployment"]

for step in steps
    print(f"Running {step} step")
