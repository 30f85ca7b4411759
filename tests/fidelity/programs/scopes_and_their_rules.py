x = "global"


def outer():
    x = "outer"

    def inner():
        nonlocal x
        x = "changed by inner"

        class Local:
            x = "class"

            def method(self):
                return x

        return Local().method(), Local.x

    return inner(), x


print(outer(), x)


def change():
    global x, made
    x, made = "changed", "made in a function"
    del x


change()
print(made)
for i in range(3):
    pass
print(i, [f() for f in [lambda: i]])
try:
    raise ValueError
except ValueError as e:
    pass
print("e" in dir(), "i" in dir())
print(x)
