"""Python cannot read the brackets: an `if` that leaves rows out stands at their end,
after the `for` part.

First say what gets into the table, then where it comes from, and then which rows.
"""


def has_all(entry, columns):
    complete = True
    for column in columns:
        if column not in entry:
            complete = False
    return complete


def to_table(rows, columns):
    return [[row[column] for column in columns] if has_all(row, columns) for row in rows]  # <--
