# outcome: finished
def answer(n): return [[0] * 10**6] * 100
