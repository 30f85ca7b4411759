"""You have let the function change the outer `rows`, but the `rows` inside the function
is a name of its own.

Ask which line outside the function gives `rows` a new value.
"""


def clean(rows, bad=10):
    rows = rows - bad
    print(f"Cleaned: {rows}")
    return rows


rows = 200
rows = kept = clean(rows)
print(rows)
print(clean(bad=5, rows=kept))
