"""All steps stand on one line: something keeps `print` from ending its line on each
turn.

Without an `end` of its own, `print` begins a new line by itself.
"""

pipeline = ["data_cleaning", "feature_engineering", "training"]

for step in pipeline:
    print(f"Executing {step}", end=" ")  # <--
