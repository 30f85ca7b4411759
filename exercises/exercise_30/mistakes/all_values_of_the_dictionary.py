"""Each list has all values of its dictionary in their own order; only the columns are
asked for, in their order.

Make each row by going through `columns`.
"""


def has_all(entry, columns):
    complete = True
    for column in columns:
        if column not in entry:
            complete = False
    return complete


def to_table(rows, columns):
    return [list(row.values()) for row in rows if has_all(row, columns)]  # <--
