"""A good share is not given back: after the check, the function ends without a
`return`.

Ask what the caller gets when nothing is wrong.
"""

PROBLEM = "a share is greater than 0 and less than 1"


def read_share(text):
    share = float(text)
    if share <= 0 or share >= 1:
        raise ValueError(PROBLEM)  # <--


def rows_for_testing(rows, text):
    try:
        share = read_share(text)
    except ValueError:
        return 0
    return int(rows * share)
