"""A row with a value of 0 is left out, as if the value were missing.

Ask whether the name is in the row, not whether its value counts as true.
"""


def has_all(entry, columns):
    complete = True
    for column in columns:
        if column not in entry:
            complete = False
    return complete


def to_table(rows, columns):
    return [[row[column] for column in columns] for row in rows if all(row.get(column) for column in columns)]  # <--
