"""The table holds the names of the columns on every row, and not the values that the
row has for them.

A name in square brackets after `row` gives its value.
"""


def has_all(entry, columns):
    complete = True
    for column in columns:
        if column not in entry:
            complete = False
    return complete


def to_table(rows, columns):
    return [[column for column in columns] for row in rows if has_all(row, columns)]  # <--
