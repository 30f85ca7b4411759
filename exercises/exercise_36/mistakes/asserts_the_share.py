"""A wrong share ends in an AssertionError, but a ValueError is asked for, and only that
is caught.

`assert` is for things that can never be; that a person types a wrong number is to be
expected.
"""

PROBLEM = "a share is greater than 0 and less than 1"


def read_share(text):
    share = float(text)
    assert 0 < share < 1  # <--
    return share


def rows_for_testing(rows, text):
    try:
        share = read_share(text)
    except ValueError:
        return 0
    return int(rows * share)
