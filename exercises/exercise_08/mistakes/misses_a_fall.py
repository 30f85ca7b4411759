"""Values that have fallen are not reported as drift: their shift is negative, and so
never greater than `limit`.

For the alarm only the size of the shift counts, not its sign.
"""


def mean(numbers):
    return sum(numbers) / len(numbers)


def drift_report(training, live, limit):
    if not training or not live:
        return {"shift": 0.0, "drifted": False}
    shift = mean(live) - mean(training)
    return {"shift": shift, "drifted": shift > limit}  # <--
