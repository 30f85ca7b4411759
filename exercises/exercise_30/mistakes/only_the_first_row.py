"""Only the first full row is in the table: the `return` stands inside a loop and ends
the function there.

Collect all rows first, and give the table back at the very end.
"""


def has_all(entry, columns):
    complete = True
    for column in columns:
        if column not in entry:
            complete = False
    return complete


def to_table(rows, columns):
    for row in rows:
        if has_all(row, columns):
            return [[row[column] for column in columns]]  # <--
