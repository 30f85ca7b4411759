def average(values):
    return total(values) / count(values)


def total(values):
    result = 0
    for value in values:
        result += value
    return result


def count(values):
    return sum(1 for _ in values)


def report(groups):
    for name, values in groups.items():
        print(
            name,
            average(
                values,
            ),
        )


report({"a": [1, 2, 3], "b": [4], "c": []})
