"""The call gives back None: the dictionary may be on the screen, but no `return` hands
it over.

Look at the last line of the function.
"""


def count_labels(labels):
    counts = {}
    for label in labels:
        if label not in counts:
            counts[label] = 0
        counts[label] += 1
    print(counts)  # <--
