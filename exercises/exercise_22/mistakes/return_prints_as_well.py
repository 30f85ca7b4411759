"""You have a line for what the first call gives back, but `return` prints nothing: the
value goes into `kept`.

Count the calls of `print` that Python gets to; each of them makes one line.
"""


def clean(rows, bad=10):
    rows = rows - bad
    print(f"Cleaned: {rows}")
    return rows


rows = 200
kept = clean(rows)
print(kept)
print(rows)
print(clean(bad=5, rows=kept))
