"""The dictionary comes back empty: no label ever gets a first number in it.

Ask what happens to the very first label in your loop.
"""


def count_labels(labels):
    counts = {}
    for label in labels:
        if label in counts:
            counts[label] += 1
    return counts
