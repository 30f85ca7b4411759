"""Your lines show only the items, but the words around the braces are printed too, on
every line.

Read everything between the quotes, from the first letter to the last.
"""

steps = ["data_preprocessing", "model_training", "model_deployment"]

for step in steps:
    print(step)
