"""Your lines show only numbers, but the `print` inside the function has a word before
the braces.

Read everything between the quotes.
"""


def clean(rows, bad=10):
    rows = rows - bad
    print(rows)
    return rows


rows = 200
kept = clean(rows)
print(rows)
print(clean(bad=5, rows=kept))
