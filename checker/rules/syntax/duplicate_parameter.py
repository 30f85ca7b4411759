"""A function has two parameters with the same name.

In a call each parameter gets its own value. Two with the same name could not be told apart inside the function.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from checker.syntax.broken import Broken, Guess

message = "On line {line} two parameters are called `{name}`: each needs a name of its own."
hints = (
    "Every parameter of a function is a name for a value of its own.",
    "Compare the names in the brackets on line {line}.",
    "Give one of the two `{name}` another name, and use it below too.",
)
bad = """\
def area(side, side):
    return side * side

print(area(3, 4))
"""
line = 1
good = """\
def area(width, height):
    return width * height

print(area(3, 4))
"""
near_miss = (
    "def area(width height):\n    return width * height\n",
    "def area(width, 3):\n    return width * 3\n",
    "print('a', end='', end='')\n",
    "def area(width=3, height):\n    return width * height\n",
)

_COMPLAINT = re.compile(r"duplicate (?:argument|parameter) '(\w+)'")


def duplicate_parameter(broken: Broken) -> Iterator[Guess]:
    if found := _COMPLAINT.search(broken.fault.message):
        yield broken.guess(broken.near[0], 0, words={"name": found[1]})
