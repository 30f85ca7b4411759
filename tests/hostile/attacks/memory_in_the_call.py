# outcome: finished
# walls: none (it is small until it is written out, and what is written out is bounded)
def answer(n): return [[0] * 10**6] * 100
