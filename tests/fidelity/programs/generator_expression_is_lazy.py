def numbers():
    for n in range(5):
        print("made", n)
        yield n


squares = (n * n for n in numbers())
print("nothing made yet")
print(next(squares), next(squares))
print(sum(squares), list(squares))


def fibonacci():
    a, b = 0, 1
    while True:
        yield a
        a, b = b, a + b


print([f for f, _ in zip(fibonacci(), range(15))])
