"""A sign stands where none belongs.

Either the sign is one too many, or something beside it is missing. That can only be guessed, so no edit is shown.
"""

from __future__ import annotations

from collections.abc import Iterator

from checker.syntax.broken import Broken, Guess

is_trusted = False
message = "Does the `{sign}` on line {line} belong there?"
hints = (
    "Each sign needs something on both of its sides, or a reason to stand alone.",
    "Look at the `{sign}` on line {line}.",
    "Take out the `{sign}` on line {line}, if it is too much.",
)
bad = """\
total = 3 + * 4
print(total)
"""
line = 1
good = """\
total = 3 + 4
print(total)
"""
near_miss = (
    "numbers = [3, 5,, 8]\nprint(numbers)\n",
    "x = 3\nx++\nprint(x)\n",
    "x = 3:\nprint(x)\n",
    "print('a'))\n",
)


def stray_sign(broken: Broken) -> Iterator[Guess]:
    for line in broken.near:
        for sign in line.lexemes:
            if sign.kind == "sign":
                cost = 0.8 if sign.text == "=" else 0.55  # which rather compares than is too much
                yield broken.guess(line, cost, line.without(sign), at=sign, words={"sign": sign.text})
