"""You expect a TypeError, but values that are given with their names may stand in any
order.

The function has two names in its brackets; does each of them get a value in the second
call?
"""


def clean(rows, bad=10):
    rows = rows - bad
    print(f"Cleaned: {rows}")
    return rows


rows = 200
kept = clean(rows)
print(rows)
raise TypeError
