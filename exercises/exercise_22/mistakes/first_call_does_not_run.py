"""The line of the first call is missing, but the right side of `=` is worked out even
if nobody prints it.

Ask what Python must do before it can put a value into `kept`.
"""


def clean(rows, bad=10):
    rows = rows - bad
    print(f"Cleaned: {rows}")
    return rows


rows = 200
kept = rows - 10
print(rows)
print(clean(bad=5, rows=kept))
