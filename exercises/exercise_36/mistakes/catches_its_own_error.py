"""`read_share` catches its own error, so its caller gets 0 in place of an error for a
text that is no number.

Let the error pass in `read_share`; only the function that called it decides.
"""

PROBLEM = "a share is greater than 0 and less than 1"


def read_share(text):
    try:
        share = float(text)
    except ValueError:
        return 0
    if share <= 0 or share >= 1:
        raise ValueError(PROBLEM)
    return share


def rows_for_testing(rows, text):
    try:
        share = read_share(text)
    except ValueError:
        return 0
    return int(rows * share)
