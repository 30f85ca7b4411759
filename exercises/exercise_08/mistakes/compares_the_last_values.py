"""The shift is taken from the last two values: a single value can be chance, so the
rule asks for the means.

Look at how `shift` is worked out, and which of the numbers in a list it uses.
"""


def mean(numbers):
    return sum(numbers) / len(numbers)


def drift_report(training, live, limit):
    if not training or not live:
        return {"shift": 0.0, "drifted": False}
    shift = live[-1] - training[-1]  # <--
    return {"shift": shift, "drifted": abs(shift) > limit}
