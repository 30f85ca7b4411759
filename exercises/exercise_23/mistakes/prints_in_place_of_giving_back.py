"""The call gives back None: both numbers may be on the screen, but no `return` hands
them over.

Look at the last line of the function.
"""


def split_rows(rows, percent=80):
    train = rows * percent // 100
    print(train, rows - train)  # <--
