# outcome: raised|flooded
# walls: limits
# effect: prints on
error = ValueError("x")
for n in range(2000):
    error.add_note("n" * 100)
error.__notes__.append(42)
raise error
