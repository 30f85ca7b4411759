# outcome: raised
x = []
for _ in range(200_000):
    x = [x]
def answer(n): return x
repr(x)
