"""All values stand in one long list: each row of the table needs square brackets of its
own.

Put the part that makes one row into a second pair of brackets.
"""


def has_all(entry, columns):
    complete = True
    for column in columns:
        if column not in entry:
            complete = False
    return complete


def to_table(rows, columns):
    return [row[column] for row in rows if has_all(row, columns) for column in columns]  # <--
