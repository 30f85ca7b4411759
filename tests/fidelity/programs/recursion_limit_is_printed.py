import sys

print("The limit is", sys.getrecursionlimit())
sys.setrecursionlimit(3000)
print(sys.getrecursionlimit())


def down(n):
    return n if n == 0 else down(n - 1)


print(down(2900))
