import sys


def depth(n):
    try:
        return depth(n + 1)
    except RecursionError:
        return n


def forever(n):
    return forever(n + 1)


reached = depth(1)
print("at least 900:", reached > 900, "about the limit:", abs(reached - sys.getrecursionlimit()) < 60)
try:
    forever(0)
except RecursionError as error:
    print(error)
print(isinstance(RecursionError(), RuntimeError))
