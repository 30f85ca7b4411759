# outcome: timed_out
# limits: cpu_s=0.2
kept = []
while True:
    try:
        kept.append("a" * 2**20)
    except MemoryError:
        pass
