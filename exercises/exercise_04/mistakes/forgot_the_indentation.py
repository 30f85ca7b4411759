"""The line after `for` is not indented, so Python finds no body for the loop.

The line that should repeat stands further to the right than `for`, by four blanks.
"""

pipeline = ["data_cleaning", "feature_engineering", "training"]

for step in pipeline:
print(f"Executing {step}")  # <--
