from enum import Enum, Flag, IntEnum, StrEnum, auto, unique


class Planet(Enum):
    MERCURY = (3.3e23, 2.44e6)
    EARTH = (5.97e24, 6.37e6)

    def __init__(self, mass, radius):
        self.mass, self.radius = mass, radius

    @property
    def gravity(self):
        return round(6.67e-11 * self.mass / self.radius**2, 2)


class Permission(Flag):
    READ = auto()
    WRITE = auto()
    ALL = READ | WRITE


class Size(IntEnum):
    S, M, L = 1, 2, 3


class Suit(StrEnum):
    HEARTS = auto()
    SPADES = auto()


print([(p.name, p.gravity) for p in Planet], Planet.EARTH)
print(Permission.READ | Permission.WRITE, Permission.ALL & ~Permission.READ, Permission(0), list(Permission.ALL))
print(Size.L > Size.S, Size.M + 1, f"{Size.M}", repr(Size(3)), Size["S"])
print(Suit.HEARTS, [*Suit], Suit("spades") is Suit.SPADES)
try:
    unique(Enum("Twice", {"A": 1, "B": 1}))
except ValueError as error:
    print(error)
Size(9)
