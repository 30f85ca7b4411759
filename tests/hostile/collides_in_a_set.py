# outcome: finished
def answer(n): return {k * (2**61 - 1) for k in range(2000)}
