"""The shift is rounded to a whole number, but the report should keep the digits after
the decimal point.

Look for what changes `shift` after the means have been subtracted.
"""


def mean(numbers):
    return sum(numbers) / len(numbers)


def drift_report(training, live, limit):
    if not training or not live:
        return {"shift": 0.0, "drifted": False}
    shift = round(mean(live) - mean(training))  # <--
    return {"shift": shift, "drifted": abs(shift) > limit}
