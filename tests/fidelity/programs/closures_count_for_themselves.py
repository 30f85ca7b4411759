def make_counter(start=0):
    count = start

    def step(by=1):
        nonlocal count
        count += by
        return count

    return step


first, second = make_counter(), make_counter(100)
print(first(), first(), second(), first(10), second(-1))
print(first.__closure__[0].cell_contents, second.__code__.co_freevars)

total = 0


def add(n):
    global total
    total += n


for n in range(5):
    add(n)
print(total)
