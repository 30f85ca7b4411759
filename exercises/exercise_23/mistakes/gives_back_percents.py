"""The second number is what is left of 100 percent, but the task asks for the number of
rows left.

Ask how many of the rows are not used for training.
"""


def split_rows(rows, percent=80):
    train = rows * percent // 100
    return train, 100 - percent  # <--
