"""A text is compared with a number, which Python refuses: turn the text into a number
first.

Look at which of your names stands for the text and which one for the number.
"""

PROBLEM = "a share is greater than 0 and less than 1"


def read_share(text):
    share = float(text)
    if text <= 0 or text >= 1:  # <--
        raise ValueError(PROBLEM)
    return share


def rows_for_testing(rows, text):
    try:
        share = read_share(text)
    except ValueError:
        return 0
    return int(rows * share)
