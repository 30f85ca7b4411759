"""The program runs to its end without printing anything: look whether a `print` is
inside the loop.

Making a text and showing it are two different things.
"""

pipeline = ["data_cleaning", "feature_engineering", "training"]

for step in pipeline:
    f"Executing {step}"  # <--
