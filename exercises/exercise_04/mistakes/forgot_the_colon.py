"""The `for` line has no colon at its end, so Python cannot see where the body of the
loop begins.

Look at the last character of the line that begins with `for`.
"""

pipeline = ["data_cleaning", "feature_engineering", "training"]

for step in pipeline  # <--
    print(f"Executing {step}")
