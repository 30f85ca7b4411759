"""The function returns only True or False: the report is a dictionary that also says
how far the values have moved.

Look at the example: which two names are in what it returns?
"""


def mean(numbers):
    return sum(numbers) / len(numbers)


def drift_report(training, live, limit):
    if not training or not live:
        return False
    shift = mean(live) - mean(training)
    return abs(shift) > limit  # <--
