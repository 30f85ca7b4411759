"""Two equals signs stand where a value is given.

`==` asks whether two values are equal. A single `=` gives a value, for instance a default value to a parameter.
"""

from __future__ import annotations

from collections.abc import Iterator

from checker.scan import Lexeme
from checker.syntax.broken import Broken, Change, Guess, Line, is_name

message = "To give `{name}` a value on line {line} write one `=`; `{sign}` would compare."
hints = (
    "Giving a name a value and asking whether two values are equal are two different signs.",
    "Look at `{sign}` after `{name}` on line {line}.",
    "Write `=` instead of `{sign}` on line {line}.",
)
bad = """\
def greet(name=="you"):
    print("Hello,", name)

greet()
"""
line = 1
good = """\
def greet(name="you"):
    print("Hello,", name)

greet()
"""
near_miss = (
    "name = 'Ada'\nif name = 'Ada':\n    print(name)\n",
    "name = 'Ada'\nif name = = 'Ada':\n    print(name)\n",
    "def greet(name = 'you')\n    print(name)\n",
    "def greet(name):\n    return name == 'Ada\n",
)


def comparison_for_assignment(broken: Broken) -> Iterator[Guess]:
    for line in broken.near:
        if any(lexeme.text == "def" for lexeme in line.lexemes[:2]):
            signs = [(name, sign, sign) for name, sign in line.pairs() if sign.text == "=="]
        else:
            signs = list(_typed_twice(line))
        if signs:
            name, first, _ = signs[0]
            changes = [Change(start.start, end.end, "=") for _, start, end in signs]
            words = {"name": name.text, "sign": broken.text(first, signs[0][2])}
            yield broken.guess(line, 0.15, *changes, mark=first, words=words)


def _typed_twice(line: Line) -> Iterator[tuple[Lexeme, Lexeme, Lexeme]]:
    """`x = = 3` and `x = == 3`: a name at the beginning of a line, and the signs behind it."""
    if len(line.lexemes) > 2 and is_name(line.first):
        name, left, right = line.lexemes[:3]
        if left.text in ("=", "==") and right.text in ("=", "=="):
            yield name, left, right
