# outcome: raised|flooded
# limits: cpu_s=5
# walls: limits
# effect: prints on
last = None
for n in range(900):
    error = ValueError("y" * 100)
    error.__cause__ = last
    last = error
raise last
