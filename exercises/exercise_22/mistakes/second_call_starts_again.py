"""Your second call starts from 200 rows, but it is given `kept`, the value that the
first call gave back.

Note the value of `kept` after the first call, and put it into the second.
"""


def clean(rows, bad=10):
    rows = rows - bad
    print(f"Cleaned: {rows}")
    return rows


rows = 200
kept = clean(rows)
print(rows)
print(clean(bad=5, rows=rows))
