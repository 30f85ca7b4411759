"""A row with a gap is in the table, with None where the value is missing; such a row
should be left out.

Look for `get`, and at rule 3 in the task.
"""


def has_all(entry, columns):
    complete = True
    for column in columns:
        if column not in entry:
            complete = False
    return complete


def to_table(rows, columns):
    return [[row.get(column) for column in columns] for row in rows]  # <--
