"""The number 1 is accepted, but a share has to be less than 1.

Ask for the limits themselves: is your condition true for 0, and is it true for 1?
"""

PROBLEM = "a share is greater than 0 and less than 1"


def read_share(text):
    share = float(text)
    if share <= 0 or share > 1:  # <--
        raise ValueError(PROBLEM)
    return share


def rows_for_testing(rows, text):
    try:
        share = read_share(text)
    except ValueError:
        return 0
    return int(rows * share)
