"""There is only one row in the table: something ends the function or the loop after the
first full row.

Look for a `return` inside a loop, or for a position in square brackets.
"""


def has_all(row, columns):
    complete = True
    for column in columns:
        if column not in row:
            complete = False
    return complete


def to_table(rows, columns):
    return [[row[column] for column in columns] for row in rows if has_all(row, columns)][:1]  # <--
