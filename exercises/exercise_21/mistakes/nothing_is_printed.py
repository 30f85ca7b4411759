"""The function gives the score back, but nothing is printed now: the program needs its
last line with `print`.

Compare the last line with the one in the starter.
"""


def accuracy(right, total):
    return right / total


accuracy(45, 60)  # <--
