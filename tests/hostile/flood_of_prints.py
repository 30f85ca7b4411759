# outcome: finished
# limits: cpu_s=5
for n in range(30_000):
    print()
