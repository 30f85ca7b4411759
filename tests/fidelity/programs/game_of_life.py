def step(cells):
    neighbours = {}
    for x, y in cells:
        for dx in (-1, 0, 1):
            for dy in (-1, 0, 1):
                if dx or dy:
                    spot = (x + dx, y + dy)
                    neighbours[spot] = neighbours.get(spot, 0) + 1
    return {c for c, n in neighbours.items() if n == 3 or n == 2 and c in cells}


def show(cells):
    for y in range(6):
        print("".join("#" if (x, y) in cells else "." for x in range(6)))
    print()


glider = {(1, 0), (2, 1), (0, 2), (1, 2), (2, 2)}
for _ in range(4):
    show(glider)
    glider = step(glider)
