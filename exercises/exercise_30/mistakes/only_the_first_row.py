"""There is only one row in the table: something ends the function or the loop after the
first full row.

Look for a `return` inside a loop, or for a position in square brackets.
"""


def has_all(row, columns):
    for column in columns:
        if column not in row:
            return False
    return True


def to_table(rows, columns):
    return [[row[column] for column in columns] for row in rows if has_all(row, columns)][:1]  # <--
