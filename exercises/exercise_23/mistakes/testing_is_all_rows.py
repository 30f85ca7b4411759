"""The second number is always the number of all rows: those for training must be taken
away first.

The two numbers together should make `rows`.
"""


def split_rows(rows, percent=80):
    train = rows * percent // 100
    return train, rows  # <--
