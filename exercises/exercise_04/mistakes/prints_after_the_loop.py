"""Only the last step is printed: see whether `print` stands inside the loop or runs
once, after it.

A line belongs to the loop as long as it stands further in than `for`.
"""

pipeline = ["data_cleaning", "feature_engineering", "training"]

for step in pipeline:
    pass
print(f"Executing {step}")  # <--
