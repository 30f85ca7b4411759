"""The full rows are found, but they are still dictionaries: each of them should become
a list of values.

Think about what stands before the first `for` in your brackets.
"""


def has_all(entry, columns):
    complete = True
    for column in columns:
        if column not in entry:
            complete = False
    return complete


def to_table(rows, columns):
    return [row for row in rows if has_all(row, columns)]  # <--
