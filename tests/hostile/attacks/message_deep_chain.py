# outcome: raised|flooded|timed_out
# limits: cpu_s=5
# walls: none (a chain is followed a few links only, where it is shown)
last = None
for n in range(20_000):
    error = ValueError("y" * 100)
    error.__cause__ = last
    last = error
raise last
