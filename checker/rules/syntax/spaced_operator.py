"""A space splits a sign of two characters.

`>=`, `==`, `+=` and `**` are one sign each. With a space inside, Python sees two signs that do not belong together.
"""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise

from checker.scan import Lexeme
from checker.syntax.broken import Broken, Change, Guess

taxonomy = "SYN30"
message = "`{apart}` on line {line} is one sign: write `{joined}`, without the space."
hints = (
    "A sign made of two characters is like a word: it has no space inside.",
    "Look at `{apart}` on line {line}.",
    "Write `{joined}` instead of `{apart}`.",
)
bad = """\
age = 18
if age > = 18:
    print("You may vote.")
"""
line = 2
good = """\
age = 18
if age >= 18:
    print("You may vote.")
"""
near_miss = (
    "age = 18\nif age => 18:\n    print(age)\n",
    "total = 3\ntotal : = 4\nprint(total)\n",
    "age = 18\nif age = 18:\n    print(age)\n",
    "ages = [1, 2]\nprint(* ages\n",
)

_SIGNS = frozenset("== != <= >= += -= *= /= //= %= **= ** //".split())


def spaced_operator(broken: Broken) -> Iterator[Guess]:
    pairs = [pair for pair in pairwise(broken.lexemes) if _is_torn(*pair)]
    changes = [Change(left.start, right.end, left.text + right.text) for left, right in pairs]
    for line in broken.near:
        if pair := next((pair for pair in pairs if pair[0].line == line.number), None):
            words = {"apart": broken.text(*pair), "joined": pair[0].text + pair[1].text}
            yield broken.guess(line, 0.12, *changes, mark=pair[0], words=words)


def _is_torn(left: Lexeme, right: Lexeme) -> bool:
    return left.line == right.line and left.end < right.start and left.text + right.text in _SIGNS
