# outcome: raised
print(10 ** 10_000_000 if False else 10 ** 5000)
