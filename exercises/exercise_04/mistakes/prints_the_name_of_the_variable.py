"""The word step is printed on every line: inside quotes it is only text, and its value
is not looked up.

A value is put into a text where its name stands in braces.
"""

pipeline = ["data_cleaning", "feature_engineering", "training"]

for step in pipeline:
    print("Executing step")  # <--
