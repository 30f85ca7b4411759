"""Every shift has the wrong sign: look at the order in which the two means are
subtracted.

If the live values are greater, the shift should be positive.
"""


def mean(numbers):
    return sum(numbers) / len(numbers)


def drift_report(training, live, limit):
    if not training or not live:
        return {"shift": 0.0, "drifted": False}
    shift = mean(training) - mean(live)  # <--
    return {"shift": shift, "drifted": abs(shift) > limit}
