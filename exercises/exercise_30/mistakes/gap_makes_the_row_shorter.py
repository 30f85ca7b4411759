"""A row with a gap is in the table, only shorter: the question about the gap leaves out
a value, not the row.

See which pair of brackets your `if` stands in.
"""


def has_all(entry, columns):
    complete = True
    for column in columns:
        if column not in entry:
            complete = False
    return complete


def to_table(rows, columns):
    return [[row[column] for column in columns if column in row] for row in rows]  # <--
