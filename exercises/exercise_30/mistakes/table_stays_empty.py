"""The table is always empty: no row gets into it.

Begin with one list for each row, and look at the values in it afterwards.
"""


def has_all(row, columns):
    for column in columns:
        if column not in row:
            return False
    return True


def to_table(rows, columns):
    return []  # <--
