"""A `try` has neither an `except` nor a `finally`.

`try` says that something may go wrong. What happens then stands below it, in an `except` (or a `finally`) at the
same indentation.
"""

from __future__ import annotations

from collections.abc import Iterator

from checker.syntax.broken import Broken, Guess

message = "The `try` on line {number} needs an `except` below it that says what to do when it fails."
hints = (
    "Whoever tries something has to say what happens when it goes wrong.",
    "Look below the block of the `try` on line {number}.",
    "Write an `except` line at the same indentation as the `try`, with an indented line below.",
)
bad = """\
try:
    number = int("12")
print(number)
"""
line = 3
good = """\
try:
    number = int("12")
except ValueError:
    number = 0
print(number)
"""
near_miss = (
    "try:\n    print(1)\nexcept ValueError\n    print(2)\n",
    "try\n    print(1)\nexcept ValueError:\n    print(2)\n",
    "try:\n    print(1\nexcept ValueError:\n    print(2)\n",
)


def lonely_try(broken: Broken) -> Iterator[Guess]:
    if "'except' or 'finally'" not in broken.fault.message:
        return
    above = broken.before(broken.fault.span.line + 1)
    while above is not None and above.first.text != "try":
        above = broken.before(above.number)
    if above is not None:
        yield broken.guess(above, 0.0, words={"number": above.number})
