class Base:
    def __init__(self, **kwargs):
        print("Base", kwargs)

    def who(self):
        return ["Base"]


class Left(Base):
    def __init__(self, left=1, **kwargs):
        print("Left", left)
        super().__init__(**kwargs)

    def who(self):
        return ["Left", *super().who()]


class Right(Base):
    def __init__(self, right=2, **kwargs):
        print("Right", right)
        super().__init__(**kwargs)

    def who(self):
        return ["Right", *super().who()]


class Both(Left, Right):
    def who(self):
        return ["Both", *super().who()]


b = Both(left=5, other=6)
print(b.who(), [c.__name__ for c in Both.__mro__])
print(isinstance(b, Right), issubclass(Both, Base), type(b) is Left, Both.__bases__)
try:
    type("Impossible", (Base, Left), {})
except TypeError as error:
    print(error)
