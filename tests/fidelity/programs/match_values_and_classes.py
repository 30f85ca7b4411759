from dataclasses import dataclass
from enum import Enum


class Color(Enum):
    RED = 1
    BLUE = 2


@dataclass
class Point:
    x: int
    y: int


def describe(thing):
    match thing:
        case None | True | False:
            return f"constant {thing}"
        case 0 | -1 | 2.5 | 1 + 2j:
            return f"number {thing}"
        case "yes" | "no" as answer:
            return f"answer {answer}"
        case Color.RED:
            return "red"
        case Point(0, 0):
            return "origin"
        case Point(x=0, y=up) | Point(x=up, y=0):
            return f"on an axis at {up}"
        case Point(x, y) if x == y:
            return f"diagonal {x}"
        case int() | float():
            return f"some number {thing}"
        case _:
            return f"something else: {type(thing).__name__}"


points = [Point(0, 0), Point(0, 5), Point(4, 0), Point(3, 3), Point(1, 2)]
for thing in [None, True, 0, -1, 2.5, 1 + 2j, "yes", "maybe", Color.RED, Color.BLUE, *points, 42]:
    print(describe(thing))
