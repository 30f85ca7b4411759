a = [[1, 2], [3, 4]]
b = [[0, 1], [1, 0]]
product = [[sum(x * y for x, y in zip(row, column)) for column in zip(*b)] for row in a]
print(product, [list(column) for column in zip(*a)], [n for row in a for n in row], sum(map(sum, a)))
identity = [[int(i == j) for j in range(3)] for i in range(3)]
for row in identity:
    print(*row)
print(max(a), a[1][0], len(a), len(a[0]), [row[::-1] for row in a[::-1]])


def determinant(m):
    if len(m) == 1:
        return m[0][0]
    return sum((-1) ** i * m[0][i] * determinant([r[:i] + r[i + 1 :] for r in m[1:]]) for i in range(len(m)))


print(determinant([[2, 0, 1], [1, 3, 2], [1, 1, 1]]))
print(a[2][0])
