def depth(n):
    try:
        return depth(n + 1)
    except RecursionError:
        return n


def in_pairs(n):
    try:
        return other(n + 1)
    except RecursionError:
        return n


def other(n):
    return in_pairs(n + 1)


print(depth(1), in_pairs(1))
print([depth(1) for _ in range(2)], (lambda: depth(1))())
