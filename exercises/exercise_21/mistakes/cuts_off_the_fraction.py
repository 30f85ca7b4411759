"""The digits after the decimal point are lost: look for `//` or `int`, which cut them
off.

A single slash keeps the fraction.
"""


def accuracy(right, total):
    return right // total  # <--


print(f"Accuracy: {accuracy(45, 60)}")
