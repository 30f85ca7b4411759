"""Your prediction has no line from inside the function, but its `print` runs in every
call.

Follow each call into the function, line by line, before you go on below.
"""


def clean(rows, bad=10):
    rows = rows - bad
    return rows


rows = 200
kept = clean(rows)
print(rows)
print(clean(bad=5, rows=kept))
