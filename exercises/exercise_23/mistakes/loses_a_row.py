"""The two numbers do not always add up to `rows`: each of them is cut off by itself,
and a row gets lost.

Work out only one of the two with the percent; the other is what is left over.
"""


def split_rows(rows, percent=80):
    train = rows * percent // 100
    return train, rows * (100 - percent) // 100  # <--
