"""A `yield` stands outside every function.

`yield` gives out the values of a function one by one. Outside a function nobody can ask for the next one.
"""

from __future__ import annotations

from collections.abc import Iterator

from checker.syntax.broken import Broken, Guess

taxonomy = "SYN43"
message = "`yield` works only inside a function, but line {line} stands in none."
hints = (
    "`yield` hands out one value after the other from inside a function.",
    "Is line {line} meant to be part of a function? Then a `def` must stand above it.",
    "Write a function around line {line}; if you only want to show the value, use `print(...)`.",
)
bad = """\
for number in [1, 2, 3]:
    yield number * 2
"""
line = 2
good = """\
for number in [1, 2, 3]:
    print(number * 2)
"""
near_miss = (
    "def numbers():\n    number = 1\nyield number\n",
    "number = 3\nreturn number\n",
    "def numbers():\nyield 1\n",
)


def yield_outside_function(broken: Broken) -> Iterator[Guess]:
    said = broken.fault.message
    if said.startswith("'yield") and "outside function" in said:
        yield broken.guess(broken.near[0], 0)
