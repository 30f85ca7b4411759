"""Some results have a fraction, such as half a row: it should be cut off before the
other part is worked out.

Python has a second division sign, which gives whole numbers.
"""


def split_rows(rows, percent=80):
    train = rows * percent / 100  # <--
    return train, rows - train
