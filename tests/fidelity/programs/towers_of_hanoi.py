moves = []


def hanoi(n, source, target, spare):
    if n:
        hanoi(n - 1, source, spare, target)
        moves.append(f"{source}->{target}")
        hanoi(n - 1, spare, target, source)


hanoi(4, "A", "C", "B")
print(len(moves), *moves)


def ackermann(m, n):
    if m == 0:
        return n + 1
    return ackermann(m - 1, 1 if n == 0 else ackermann(m, n - 1))


print(ackermann(2, 3), [sum(map(int, str(n))) for n in (7, 89, 1234)])


def permutations(items):
    if not items:
        yield []
    for i, item in enumerate(items):
        for rest in permutations(items[:i] + items[i + 1 :]):
            yield [item, *rest]


print(["".join(p) for p in permutations("abc")])
