"""The score comes out upside down: the number of all predictions is divided by the
number of right ones.

Look at the order of the two names at the slash.
"""


def accuracy(right, total):
    return total / right  # <--


print(f"Accuracy: {accuracy(45, 60)}")
