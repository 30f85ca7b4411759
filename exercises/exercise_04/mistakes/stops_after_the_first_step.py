"""Only the first step is printed, but the loop should have a turn for every item of
`pipeline`.

Look for what ends the loop early: a `break` ends it at once, however many items are
left.
"""

pipeline = ["data_cleaning", "feature_engineering", "training"]

for step in pipeline:
    print(f"Executing {step}")
    break  # <--
