"""The full rows are left out: the `if` lets in just those that it should keep away.

Read your `if` aloud; what does `has_all` say about a full row?
"""


def has_all(entry, columns):
    complete = True
    for column in columns:
        if column not in entry:
            complete = False
    return complete


def to_table(rows, columns):
    return [[row[column] for column in columns] for row in rows if not has_all(row, columns)]  # <--
