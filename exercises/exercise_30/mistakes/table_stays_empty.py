"""The table is always empty: no row gets into it.

Ask what must be so before a row gets in, and what gets into the table then.
"""


def has_all(entry, columns):
    complete = True
    for column in columns:
        if column not in entry:
            complete = False
    return complete


def to_table(rows, columns):
    return []  # <--
