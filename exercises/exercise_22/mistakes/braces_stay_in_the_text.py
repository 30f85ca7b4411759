"""The braces are still in your lines, but the f before the quotes makes Python replace
them by a value.

Ask what `rows` stands for inside the function when that line runs.
"""


def clean(rows, bad=10):
    rows = rows - bad
    print("Cleaned: {rows}")
    return rows


rows = 200
kept = clean(rows)
print(rows)
print(clean(bad=5, rows=kept))
