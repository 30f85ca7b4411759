"""A dictionary has `=` between a key and its value.

In a dictionary a colon joins a key and its value. An equals sign gives a value to a name, and a key is not a name.
"""

from __future__ import annotations

from collections.abc import Iterator

from checker.syntax.broken import Broken, Change, Guess
from checker.syntax.parts import in_braces

taxonomy = "SYN46"
message = "In a dictionary a colon joins a key and its value, not `{sign}` (line {line})."
hints = (
    "A dictionary's pairs are written with a sign of their own.",
    "Look at what stands between each key and its value on line {line}.",
    "Write `:` instead of `{sign}` in the whole dictionary.",
)
bad = """\
ages = {"Ada" = 36, "Alan" = 41}
print(ages["Ada"])
"""
line = 1
good = """\
ages = {"Ada": 36, "Alan": 41}
print(ages["Ada"])
"""
near_miss = (
    "ages = {'Ada' 36, 'Alan' 41}\nprint(ages)\n",
    "age = 18\nif age = 18:\n    print({age})\n",
    "age = 3\nif age > 2 {\n    age = 4\n}\n",
    "ages = {'Ada': 36, 'Alan': 41\nage = 3\nprint(ages)\n",
)

_SIGNS = frozenset(("=", "=>", "->", ":="))


def equals_in_dictionary(broken: Broken) -> Iterator[Guess]:
    found = in_braces(broken, lambda before, sign: sign.text in _SIGNS)
    for line in broken.near:
        for signs in found.values():
            sign = next((sign for _, sign in signs if sign.line == line.number), None)
            if sign:
                changes = [Change(before.end, each.end, ":") for before, each in signs]
                yield broken.guess(line, 0.15, *changes, mark=sign, words={"sign": sign.text})
