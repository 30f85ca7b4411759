def has_all(row, columns):
    for column in columns:
        if column not in row:
            return False
    return True


def to_table(rows, columns):
    return [[row[column] for column in columns] for row in rows if has_all(row, columns)]
