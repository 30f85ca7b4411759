def mean(values):
    assert values, "no values"
    assert all(isinstance(v, (int, float)) for v in values)
    return sum(values) / len(values)


print(mean([1, 2, 4]))
try:
    mean([])
except AssertionError as error:
    print("failed:", error)
mean([1, "2"])
