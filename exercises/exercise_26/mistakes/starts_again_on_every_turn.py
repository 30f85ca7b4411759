"""Only the last label is left: the dictionary is made new on every turn of the loop,
and forgets the rest.

The empty dictionary is needed once, before the loop.
"""


def count_labels(labels):
    counts = {}
    for label in labels:
        counts = {}
        if label not in counts:
            counts[label] = 0
        counts[label] += 1
    return counts
