"""Your last line comes from inside the function, but the outer `print` then shows what
the call gives back.

Look at the brackets in the last line: which `print` is outside, and what stands in it?
"""


def clean(rows, bad=10):
    rows = rows - bad
    print(f"Cleaned: {rows}")
    return rows


rows = 200
kept = clean(rows)
print(rows)
clean(bad=5, rows=kept)
