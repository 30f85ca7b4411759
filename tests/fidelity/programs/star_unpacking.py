first, *middle, last = range(6)
print(first, middle, last)
*start, end = "abc"
print(start, end)
(a, b), [c, *d] = (1, 2), [3, 4, 5]
print(a, b, c, d)
print([*range(3), *"xy"], {**{"a": 1}, "b": 2, **{"a": 3}}, (*[], 1))


def show(*args, sep="-", **kwargs):
    print(*args, sep=sep)
    print(kwargs)


show(*[1, 2], *(3,), **{"x": 1}, y=2, **{"z": 3})
a, b = b, a
print(a, b)
for name, *scores in [("ada", 1, 2), ("bob",), ("cy", 5)]:
    print(name, sum(scores))
x, y, z = 1, 2
