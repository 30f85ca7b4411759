"""The function gives back one number, how many different labels there are, and not the
dictionary itself.

Look at what stands after `return`.
"""


def count_labels(labels):
    counts = {}
    for label in labels:
        if label not in counts:
            counts[label] = 0
        counts[label] += 1
    return len(counts)  # <--
