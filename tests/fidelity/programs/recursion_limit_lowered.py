import sys


def depth(n):
    try:
        return depth(n + 1)
    except RecursionError:
        return n


sys.setrecursionlimit(100)
print(depth(1))
sys.setrecursionlimit(5)
print("five levels are enough for this")
