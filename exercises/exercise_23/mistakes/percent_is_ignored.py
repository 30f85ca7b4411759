"""It is 80 percent in every call: the function does not use the `percent` that it gets.

Look for the number 80 in the body; it belongs only into the heading.
"""


def split_rows(rows, percent=80):
    train = rows * 80 // 100  # <--
    return train, rows - train
