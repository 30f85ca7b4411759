"""The whole list is printed on every turn: look at which name stands in the braces, the
list's or the item's.

The name between `for` and `in` stands for one item at a time.
"""

pipeline = ["data_cleaning", "feature_engineering", "training"]

for step in pipeline:
    print(f"Executing {pipeline}")  # <--
