"""An empty list stops the function: it has no mean, because its sum would be divided by
its length, 0.

Answer the case of an empty list before any mean is taken.
"""


def mean(numbers):
    return sum(numbers) / len(numbers)


def drift_report(training, live, limit):
    shift = mean(live) - mean(training)  # <--
    return {"shift": shift, "drifted": abs(shift) > limit}
