"""`import *` stands inside a function or a class.

`from ... import *` brings in names that Python knows only when it runs the line. Inside a function it has to know
every name beforehand.
"""

from __future__ import annotations

from collections.abc import Iterator

from checker.syntax.broken import Broken, Guess

message = "Line {line} imports everything with `*`, which works only outside of functions and classes."
hints = (
    "Imports belong at the top of a program.",
    "Look at where line {line} stands: which `def` or `class` is above it?",
    "Move line {line} to the top of the program, or name what you need instead of the `*`.",
)
bad = """\
def area(radius):
    from math import *
    return pi * radius ** 2

print(area(1))
"""
line = 2
good = """\
from math import *

def area(radius):
    return pi * radius ** 2

print(area(1))
"""
near_miss = (
    "import * from math\ndef area(radius):\n    return pi * radius\n",
    "def area(radius)\n    from math import pi\n    return pi * radius\n",
    "    from math import *\nprint(pi)\n",
)


def star_import_in_function(broken: Broken) -> Iterator[Guess]:
    if "import * only allowed at module level" in broken.fault.message:
        yield broken.guess(broken.near[0], 0)
