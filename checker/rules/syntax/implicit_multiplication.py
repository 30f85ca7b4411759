"""A number stands right before a name, as in 3x.

In mathematics 3x means three times x. Python multiplies only where there is a star: `3 * x`.
"""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise

from checker.syntax.broken import Broken, Guess, Line, between, is_name

taxonomy = "SYN19"
message = "Line {line} has `{together}`: Python multiplies only where there is a star, `{apart}`."
hints = (
    "Python does not multiply unless a sign tells it to.",
    "Look at `{together}` on line {line}.",
    "Write `{apart}` on line {line}.",
)
bad = """\
x = 4
y = 3x + 2
print(y)
"""
line = 2
good = """\
x = 4
y = 3 * x + 2
print(y)
"""
near_miss = (
    "1st = 3\nprint(1st)\n",
    "x = 4\nprint([3 x])\n",
    "x = 4\nprint(x 3)\n",
    "price = 007\nprint(price)\n",
)


def implicit_multiplication(broken: Broken) -> Iterator[Guess]:
    pairs = list(pairwise(broken.lexemes))
    known = {name.text for before, name in pairs if is_name(name) and before.kind != "number"}
    known |= {lexeme.text for lexeme in broken.lexemes[:1]}
    for line in broken.near:
        products = [
            (number, name)
            for number, name in line.touching()
            if number.kind == "number" and is_name(name) and _is_product(broken, line, name.text in known, name.start)
        ]
        if not products:
            continue
        number, name = products[0]
        # A single letter is a variable even where its value is not in sight.
        cost = 0.08 if name.text in known or len(name.text) == 1 else 0.35
        words = {"together": broken.text(number, name), "apart": f"{number.text} * {name.text}"}
        changes = [between(*product, " * ") for product in products]
        yield broken.guess(line, cost, *changes, at=number, words=words)


def _is_product(broken: Broken, line: Line, is_known: bool, start: int) -> bool:
    """`2 x` with a blank is one only in a computation; in brackets a comma may be missing."""
    if not broken.source[start - 1].isspace():
        return True
    signs = any(lexeme.text in ("=", "+", "*", "/", "return") for lexeme in line.lexemes)
    return is_known and signs and not broken.unclosed_at(start)
