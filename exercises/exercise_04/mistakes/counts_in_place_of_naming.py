"""Numbers are printed in place of names: they say where each step is in the list, not
what it is called.

A loop can go through a list directly; then its variable holds an item, not a position.
"""

pipeline = ["data_cleaning", "feature_engineering", "training"]

for step in range(len(pipeline)):  # <--
    print(f"Executing {step}")
