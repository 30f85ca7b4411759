# outcome: finished
# walls: none (what may be rebuilt outside is bounded, and is small here)
def answer(n): return {k * (2**61 - 1) for k in range(2000)}
