# outcome: raised|flooded
# limits: cpu_s=5
error = ValueError("x")
for _ in range(200):
    error = ExceptionGroup("group " * 10, [error] * 2) if _ < 10 else ExceptionGroup("g", [error])
raise error
