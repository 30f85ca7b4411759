"""Fractions are cut off in the means: look at how each mean is worked out, since `//`
and `int` drop them.

A single slash keeps the digits after the decimal point.
"""


def mean(numbers):
    return sum(numbers) // len(numbers)  # <--


def drift_report(training, live, limit):
    if not training or not live:
        return {"shift": 0.0, "drifted": False}
    shift = mean(live) - mean(training)
    return {"shift": shift, "drifted": abs(shift) > limit}
