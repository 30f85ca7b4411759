"""You expect None at the end, but the function has a `return`, so its call has a value
to show.

Look at the last line of the function.
"""


def clean(rows, bad=10):
    rows = rows - bad
    print(f"Cleaned: {rows}")
    return rows


rows = 200
kept = clean(rows)
print(rows)
clean(bad=5, rows=kept)
print(None)
