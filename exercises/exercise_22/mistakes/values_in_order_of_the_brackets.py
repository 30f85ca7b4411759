"""You have swapped the two values of the last call, but a value given with its name
goes to that name.

Read the second call as two small notes: which value is for which name?
"""


def clean(rows, bad=10):
    rows = rows - bad
    print(f"Cleaned: {rows}")
    return rows


rows = 200
kept = clean(rows)
print(rows)
print(clean(5, kept))
