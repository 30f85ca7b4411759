# outcome: raised|flooded
# limits: cpu_s=5
# walls: limits
# effect: prints on
error = ValueError("x")
for level in range(200):
    error = ExceptionGroup("group " * 10, [error] * 3) if level > 194 else ExceptionGroup("g", [error])
raise error
