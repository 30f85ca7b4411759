"""The report is the same for every call: it does not depend on the numbers in
`training` and `live` yet.

Begin with the means of the two lists, and let `shift` come from them.
"""


def mean(numbers):
    return sum(numbers) / len(numbers)


def drift_report(training, live, limit):
    shift = 0.0  # <--
    return {"shift": shift, "drifted": False}
