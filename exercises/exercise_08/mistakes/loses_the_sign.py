"""A fall is reported as a rise: `shift` should keep its sign; only the question about
drift ignores it.

Look for the place where the sign gets lost, and at everything that uses `shift`
afterwards.
"""


def mean(numbers):
    return sum(numbers) / len(numbers)


def drift_report(training, live, limit):
    if not training or not live:
        return {"shift": 0.0, "drifted": False}
    shift = abs(mean(live) - mean(training))  # <--
    return {"shift": shift, "drifted": shift > limit}
