"""An `else`, `elif`, `except` or `finally` has no partner.

An `else` belongs to the `if` above it that starts equally far right. Only lines that belong to that `if` may stand
between them.
"""

from __future__ import annotations

from collections.abc import Iterator

from checker.syntax.blocks import shifted
from checker.syntax.broken import Broken, Guess, Line

taxonomy = "SYN27"
message = "The `{word}` on line {line} has no `{partner}` of its own above it, at the same indentation."
hints = (
    "What begins with `{word}` goes with the `{partner}` that starts in the same column above it.",
    "Look for the `{partner}` that the `{word}` on line {line} belongs to, and at what stands in between.",
    "Let `{word}` start exactly below its `{partner}`; only the block of that `{partner}` may stand in between.",
)
bad = """\
temperature = 12
if temperature > 20:
    print("It is warm.")
    else:
        print("It is cold.")
"""
line = 4
good = """\
temperature = 12
if temperature > 20:
    print("It is warm.")
else:
    print("It is cold.")
"""
near_miss = (
    "x = 3\nif x > 4:\n    print(x)\nelse x > 2:\n    print(1)\n",
    "x = 3\nif x > 4\n    print(x)\nelse:\n    print(1)\n",
    "x = 3\nif x > 4:\n    print(x)\nelse:\nprint(1)\n",
    "x = 3\nif x > 4:\n    print(x)\nelse if x > 2:\n    print(1)\n",
)

_MAX_LINES = 50
_PARTNERS = {
    "else": "if elif for while try except".split(),
    "elif": "if elif".split(),
    "except": "try except".split(),
    "finally": "try except else".split(),
}


def else_without_if(broken: Broken) -> Iterator[Guess]:
    for line in broken.near:
        word = line.first.text
        if word not in _PARTNERS:
            continue
        above = list(_above(broken, line))
        beside = next((other for other in above if other.indent <= line.indent), None)
        if beside and beside.indent == line.indent and beside.first.text in _PARTNERS[word]:
            continue
        words = {"word": word, "partner": "if" if word in ("else", "elif") else "try"}
        partners = [other.indent - line.indent for other in above if other.first.text in _PARTNERS[word]]
        for turn, by in enumerate([by for by in dict.fromkeys(partners) if by][:3]):
            for alone, changes in enumerate(reversed(list(shifted(broken, line, by)))):
                cost = 0.2 + 0.06 * turn + 0.04 * alone
                yield broken.guess(line, cost, *changes, mark=line.first, words=words)
        if line.first.start == broken.at:
            yield broken.guess(line, 0, words=words)


def _above(broken: Broken, line: Line) -> Iterator[Line]:
    """The lines above, the nearest first."""
    above = broken.before(line.number)
    for _ in range(_MAX_LINES):
        if above is None:
            return
        yield above
        above = broken.before(above.number)
