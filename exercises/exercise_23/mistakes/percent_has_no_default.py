"""A call without a percent stops with an error: the heading gives `percent` no default.

A default stands in the heading, after the name and an equals sign.
"""


def split_rows(rows, percent):  # <--
    train = rows * percent // 100
    return train, rows - train
