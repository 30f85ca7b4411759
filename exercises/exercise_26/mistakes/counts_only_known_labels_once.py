"""No number is ever greater than 2: a label that comes again gets a fixed number.

On every turn, start from the number that is in the dictionary now.
"""


def count_labels(labels):
    counts = {}
    for label in labels:
        if label not in counts:
            counts[label] = 1
        else:
            counts[label] = 2  # <--
    return counts
