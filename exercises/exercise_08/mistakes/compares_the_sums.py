"""The shift is the difference of the sums: a longer list then counts more, so each sum
needs its own division.

A mean is the sum of the values divided by how many there are.
"""


def mean(numbers):
    return sum(numbers) / len(numbers)


def drift_report(training, live, limit):
    if not training or not live:
        return {"shift": 0.0, "drifted": False}
    shift = sum(live) - sum(training)  # <--
    return {"shift": shift, "drifted": abs(shift) > limit}
