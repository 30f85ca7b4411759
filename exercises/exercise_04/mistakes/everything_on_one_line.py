"""All steps are on one line, but each should have a line of its own.

Each call of `print` ends its line, unless it is given another `end`.
"""

pipeline = ["data_cleaning", "feature_engineering", "training"]

for step in pipeline:
    print(f"Executing {step}", end=" ")  # <--
