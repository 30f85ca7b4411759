# Complete to_table, so that it makes the table with a comprehension.


def has_all(row, columns):
    complete = True
    for column in columns:
        if column not in row:
            complete = False
    return complete


def to_table(rows, columns):
    return []
