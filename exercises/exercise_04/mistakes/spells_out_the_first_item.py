"""Single letters are printed: the loop goes through the text of the first item, not
through the list.

Look at what stands after `in`, and whether it is one item or all of them.
"""

pipeline = ["data_cleaning", "feature_engineering", "training"]

for step in pipeline[0]:  # <--
    print(f"Executing {step}")
