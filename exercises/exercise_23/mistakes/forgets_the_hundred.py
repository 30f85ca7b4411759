"""The training part is far larger than all rows together: percent means out of a
hundred.

After the multiplication a division is still missing.
"""


def split_rows(rows, percent=80):
    train = rows * percent  # <--
    return train, rows - train
