"""A part of a row is kept, but the number of rows should be cut off to a whole number.

Seven rows and a share of a half: three rows are kept.
"""

PROBLEM = "a share is greater than 0 and less than 1"


def read_share(text):
    share = float(text)
    if share <= 0 or share >= 1:
        raise ValueError(PROBLEM)
    return share


def rows_for_testing(rows, text):
    try:
        share = read_share(text)
    except ValueError:
        return 0
    return rows * share  # <--
