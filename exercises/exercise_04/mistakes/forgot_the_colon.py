"""The `for` line has no colon at its end, so Python cannot see where the body of the
loop begins.

A colon belongs at the end of every line that opens a block, such as `for`, `if` or
`def`.
"""

pipeline = ["data_cleaning", "feature_engineering", "training"]

for step in pipeline  # <--
    print(f"Executing {step}")
