def averager():
    total = count = 0
    while (value := (yield)) is not None:
        total += value
        count += 1
    return total / count


def report(results):
    while True:
        results.append((yield from averager()))


results = []
r = report(results)
next(r)
for value in [10, 20, None, 1, 2, 6, None]:
    r.send(value)
print(results)


def flatten(nested):
    for item in nested:
        if isinstance(item, list):
            yield from flatten(item)
        else:
            yield item


print(list(flatten([1, [2, [3, [4], []], 5], [[6]]])))
