"""You have taken 10 away in both calls, but a default counts only where the call does
not give the value.

Look at what stands in the brackets of the second call.
"""


def clean(rows, bad=10):
    rows = rows - 10
    print(f"Cleaned: {rows}")
    return rows


rows = 200
kept = clean(rows)
print(rows)
print(clean(bad=5, rows=kept))
