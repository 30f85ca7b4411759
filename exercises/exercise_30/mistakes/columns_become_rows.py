"""The table lies on its side: there is one list for each column, but there should be
one for each row.

See which of the two loops stands in the outer brackets.
"""


def has_all(entry, columns):
    complete = True
    for column in columns:
        if column not in entry:
            complete = False
    return complete


def to_table(rows, columns):
    return [[row[column] for row in rows if has_all(row, columns)] for column in columns]  # <--
