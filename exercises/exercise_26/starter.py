# Complete count_labels, so that it counts every label in the list.


def count_labels(labels):
    counts = {}
    return counts
