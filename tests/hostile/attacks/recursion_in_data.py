# outcome: raised
# walls: none (Python's own limit ends it)
x = []
for _ in range(200_000):
    x = [x]
def answer(n): return x
repr(x)
