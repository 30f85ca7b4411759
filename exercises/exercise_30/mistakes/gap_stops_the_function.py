"""A row with a gap stops the function: it asks a dictionary for a key that is not
there.

Leave out such rows before you ask them for values; `has_all` can tell you which.
"""


def has_all(entry, columns):
    complete = True
    for column in columns:
        if column not in entry:
            complete = False
    return complete


def to_table(rows, columns):
    return [[row[column] for column in columns] for row in rows]  # <--
