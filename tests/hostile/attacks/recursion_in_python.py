# outcome: raised
# walls: none (Python's own limit ends it)
def f(n): return f(n + 1)
f(0)
