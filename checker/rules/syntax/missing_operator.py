"""An operator is missing between two values.

Only the author knows which one was meant: plus, times or a comparison. One is tried, to find the next slip, but
never shown.
"""

from __future__ import annotations

from collections.abc import Iterator

from checker.syntax.broken import Broken, Guess, between, is_name

is_trusted = False
message = "Something is missing between `{left}` and `{right}` on line {line}."
hints = (
    "Between two values there must be a sign that says what happens with them.",
    "Look between `{left}` and `{right}` on line {line}.",
    "Write the sign that you need between `{left}` and `{right}`.",
)
bad = """\
age = 20
if age 18:
    print("Grown up.")
"""
line = 2
good = """\
age = 20
if age > 18:
    print("Grown up.")
"""
near_miss = (
    "ages = [12, 15 18]\nprint(ages)\n",
    "x = 3\nprint(3x)\n",
    "first name = 'Ada'\nprint(first name)\n",
    "print 'Hello'\n",
)

_OPERATORS = (("*", 0.55), ("+", 0.58), ("==", 0.6), (">", 0.62), ("and", 0.5))


def missing_operator(broken: Broken) -> Iterator[Guess]:
    for line in broken.near:
        is_loop = line.first.text == "for"
        for left, right in line.touching():
            words = {"left": left.text, "right": right.text}
            for operator, cost in (*_OPERATORS, ("in", 0.4 if is_loop else 0.8)):
                yield broken.guess(line, cost, between(left, right, f" {operator} "), at=left, words=words)
            if is_name(right):  # not cheap: behind a dot every name looks as if it were known
                yield broken.guess(line, 0.95, between(left, right, "."), at=left, words=words)
