# outcome: timed_out
# limits: cpu_s=0.1
# walls: limits
# effect: runs on
kept = []
while True:
    try:
        kept.append("a" * 2**20)
    except MemoryError:
        pass
