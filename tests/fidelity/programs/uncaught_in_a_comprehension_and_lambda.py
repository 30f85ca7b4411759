half = lambda n: n / 2
print([half(n) for n in (1, 2)])
data = {"a": [1, 2], "b": [3, None]}
print({key: [half(n) for n in values] for key, values in data.items()})
