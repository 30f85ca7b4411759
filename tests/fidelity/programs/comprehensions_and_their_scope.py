x = 10


class Grid:
    width = 3
    cells = [0 for _ in range(width)]
    try:
        broken = [width for _ in range(2)]
    except NameError as error:
        broken = str(error)


print(Grid.cells, Grid.broken)
functions = [lambda: i for i in range(3)]
print([f() for f in functions])
functions = [lambda i=i: i for i in range(3)]
print([f() for f in functions])
print([x := x + 1 for _ in range(3)], x)
