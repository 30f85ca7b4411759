"""Every number is too large by one: the first time that a label occurs is counted
twice.

Look at the number that a new label gets, and at what happens to it on the same turn.
"""


def count_labels(labels):
    counts = {}
    for label in labels:
        if label not in counts:
            counts[label] = 1  # <--
        counts[label] += 1
    return counts
