"""Numbers are printed in place of names: the loop goes through positions, not through
the items of `pipeline`.

Look at what stands after `in`: a loop can go through a list directly.
"""

pipeline = ["data_cleaning", "feature_engineering", "training"]

for step in range(len(pipeline)):  # <--
    print(f"Executing {step}")
