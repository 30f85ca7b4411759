# outcome: finished
# walls: none (a long number is a value like another; it is written in hexadecimal digits)
def answer(n): return 10 ** 200_000
