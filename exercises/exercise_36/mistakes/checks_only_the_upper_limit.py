"""Numbers that are too large are refused, but 0 and numbers below it are not.

There are two ways to be wrong, and each needs its part of the condition.
"""

PROBLEM = "a share is greater than 0 and less than 1"


def read_share(text):
    share = float(text)
    if share >= 1:  # <--
        raise ValueError(PROBLEM)
    return share


def rows_for_testing(rows, text):
    try:
        share = read_share(text)
    except ValueError:
        return 0
    return int(rows * share)
