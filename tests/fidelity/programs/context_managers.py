import contextlib


class Door:
    def __init__(self, name):
        self.name = name

    def __enter__(self):
        print("open", self.name)
        return self

    def __exit__(self, kind, error, trace):
        print("close", self.name, kind.__name__ if kind else None)
        return kind is KeyError


@contextlib.contextmanager
def tag(name):
    print(f"<{name}>")
    try:
        yield name.upper()
    except ZeroDivisionError:
        print("division by zero inside", name)
    finally:
        print(f"</{name}>")


with Door("front") as front, Door("back"):
    print("inside", front.name)
with Door("cellar"):
    {}["missing"]
with tag("p") as name:
    print(name, 1 / 0)
with contextlib.suppress(ValueError), contextlib.ExitStack() as stack:
    for letter in "ab":
        stack.enter_context(Door(letter))
    stack.callback(print, "callback")
    int("x")
with (
    Door("left") as a,
    tag("right") as b,
):
    print(a.name, b)
