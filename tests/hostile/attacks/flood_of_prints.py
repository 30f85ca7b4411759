# outcome: finished
# limits: cpu_s=5
# walls: none (the log of prints is cut where it is written, and nothing else is asked for)
for n in range(30_000):
    print()
