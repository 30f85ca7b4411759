"""Only the first label is counted: the `return` stands inside the loop and ends the
function on the first turn.

Look how far in the line with `return` stands.
"""


def count_labels(labels):
    counts = {}
    for label in labels:
        if label not in counts:
            counts[label] = 0
        counts[label] += 1
        return counts  # <--
