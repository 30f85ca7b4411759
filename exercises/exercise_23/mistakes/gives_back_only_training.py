"""Only one number comes back, the rows for training; the function should return two.

Look at what stands after `return`.
"""


def split_rows(rows, percent=80):
    train = rows * percent // 100
    return train  # <--
