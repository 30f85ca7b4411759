"""The first step is missing: look at which item the loop begins with. Positions in a
list count from 0.

Look at what stands after `in`, and whether a part of the list is cut off there.
"""

pipeline = ["data_cleaning", "feature_engineering", "training"]

for step in pipeline[1:]:  # <--
    print(f"Executing {step}")
