"""The line after `for` is not indented, so Python finds no body for the loop.

Move the line that is to be repeated four blanks to the right.
"""

pipeline = ["data_cleaning", "feature_engineering", "training"]

for step in pipeline:
print(f"Executing {step}")  # <--
