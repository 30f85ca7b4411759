def wrong():
    yield 1
    raise StopIteration("too early")


def right():
    yield 1
    return "done"


g = right()
print(next(g))
try:
    next(g)
except StopIteration as stop:
    print("value", stop.value)
for value in wrong():
    print(value)
