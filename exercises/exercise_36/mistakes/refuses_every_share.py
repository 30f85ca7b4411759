"""Every share is refused, even 0.25: work out by hand why your condition is true for
it.

Write down the value that you compare and both parts of the condition, and whether each
part is true.
"""

PROBLEM = "a share is greater than 0 and less than 1"


def read_share(text):
    share = float(text)
    if share > 0 or share < 1:  # <--
        raise ValueError(PROBLEM)
    return share


def rows_for_testing(rows, text):
    try:
        share = read_share(text)
    except ValueError:
        return 0
    return int(rows * share)
