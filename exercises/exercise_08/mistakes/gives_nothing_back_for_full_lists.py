"""The call gives back None unless a list is empty: at its end, the function has no
`return` for the report.

Printing a report shows it on the screen, but does not hand it to the caller.
"""


def mean(numbers):
    return sum(numbers) / len(numbers)


def drift_report(training, live, limit):
    if not training or not live:
        return {"shift": 0.0, "drifted": False}
    shift = mean(live) - mean(training)
    print({"shift": shift, "drifted": abs(shift) > limit})  # <--
