"""Every label has the same number, the length of the whole list.

Look for `len`: what does it count, one label or all of them?
"""


def count_labels(labels):
    counts = {}
    for label in labels:
        counts[label] = len(labels)  # <--
    return counts
