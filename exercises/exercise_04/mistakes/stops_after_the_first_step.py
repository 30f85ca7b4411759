"""Only the first step is printed: look for what ends the loop before its second turn.

A `break` ends a loop at once, however many items are left.
"""

pipeline = ["data_cleaning", "feature_engineering", "training"]

for step in pipeline:
    print(f"Executing {step}")
    break  # <--
