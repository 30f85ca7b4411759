# Complete to_table, so that it makes the table with a comprehension.


def has_all(row, columns):
    for column in columns:
        if column not in row:
            return False
    return True


def to_table(rows, columns):
    return []
