"""An empty `live` still stops the function: only `training` is checked before the means
are taken.

Both lists can be empty, so the check at the top has to name both.
"""


def mean(numbers):
    return sum(numbers) / len(numbers)


def drift_report(training, live, limit):
    if not training:  # <--
        return {"shift": 0.0, "drifted": False}
    shift = mean(live) - mean(training)
    return {"shift": shift, "drifted": abs(shift) > limit}
