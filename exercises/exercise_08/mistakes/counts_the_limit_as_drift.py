"""A shift of exactly `limit` is reported as drift: look at the comparison, which
includes the limit itself.

Read the rule again: the means must be more than `limit` apart.
"""


def mean(numbers):
    return sum(numbers) / len(numbers)


def drift_report(training, live, limit):
    if not training or not live:
        return {"shift": 0.0, "drifted": False}
    shift = mean(live) - mean(training)
    return {"shift": shift, "drifted": abs(shift) >= limit}  # <--
