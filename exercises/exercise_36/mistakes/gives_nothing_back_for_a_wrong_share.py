"""For a wrong number nothing is given back, and that is no error yet: the caller goes
on with it and fails later.

Nothing is told by giving nothing back; an error has to be raised.
"""

PROBLEM = "a share is greater than 0 and less than 1"


def read_share(text):
    share = float(text)
    if share <= 0 or share >= 1:
        return None  # <--
    return share


def rows_for_testing(rows, text):
    try:
        share = read_share(text)
    except ValueError:
        return 0
    return int(rows * share)
