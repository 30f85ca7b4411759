"""A new label stops the function: its number is None at first, and Python cannot add
one to None.

If you ask with `get`, you can name a second value, which it gives for a new label.
"""


def count_labels(labels):
    counts = {}
    for label in labels:
        counts[label] = counts.get(label) + 1  # <--
    return counts
