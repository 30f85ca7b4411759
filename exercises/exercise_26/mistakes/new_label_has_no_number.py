"""A new label stops the function: the dictionary has no number for it yet that could
become greater.

Before you add one, ask whether the label is in the dictionary.
"""


def count_labels(labels):
    counts = {}
    for label in labels:
        counts[label] += 1  # <--
    return counts
