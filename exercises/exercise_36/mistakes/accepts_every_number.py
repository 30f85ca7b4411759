"""A share such as 1.5 is given back as if it were a good one: no number ever leads to
an error.

Ask whether any number makes your condition true; and printing a text is no error, the
function simply goes on.
"""

PROBLEM = "a share is greater than 0 and less than 1"


def read_share(text):
    share = float(text)
    if share <= 0 and share >= 1:  # <--
        raise ValueError(PROBLEM)
    return share


def rows_for_testing(rows, text):
    try:
        share = read_share(text)
    except ValueError:
        return 0
    return int(rows * share)
