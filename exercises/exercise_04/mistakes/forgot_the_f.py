"""The braces are printed as they are: without an f before the quotes, Python does not
put the value of `step` there.

Look at the character right before the opening quotes.
"""

pipeline = ["data_cleaning", "feature_engineering", "training"]

for step in pipeline:
    print("Executing {step}")  # <--
