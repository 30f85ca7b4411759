# Complete drift_report, so that it keeps every rule in the exercise's text.


def mean(numbers):
    return sum(numbers) / len(numbers)


def drift_report(training, live, limit):
    shift = 0.0
    return {"shift": shift, "drifted": False}
