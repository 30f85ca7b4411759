"""The call gives back None: what the function works out or prints does not reach its
caller without `return`.

Look at the last line of the function: does it give the dictionary back?
"""


def mean(numbers):
    return sum(numbers) / len(numbers)


def drift_report(training, live, limit):
    if not training or not live:
        print({"shift": 0.0, "drifted": False})
        return
    shift = mean(live) - mean(training)
    print({"shift": shift, "drifted": abs(shift) > limit})  # <--
