"""A `return` stands outside every function.

`return` ends a function and gives back its result. Outside there is nothing to end, and nobody waits for a result.
"""

from __future__ import annotations

from collections.abc import Iterator

from checker.syntax.broken import Broken, Guess

taxonomy = "SYN43"
message = "`return` works only inside a function, but line {line} stands in none."
hints = (
    "`return` hands back the result of a function.",
    "Is line {line} meant to be part of a function? Then a `def` must stand above it.",
    "To show a result use `print(...)` instead; if it belongs to a function, indent line {line}.",
)
bad = """\
total = 3 + 4
return total
"""
line = 2
good = """\
total = 3 + 4
print(total)
"""
near_miss = (
    "def add(a, b):\n    total = a + b\nreturn total\n",
    "def add(a, b):\nreturn a + b\n",
    "for word in ['a']:\n    print(word)\nbreak\n",
    "retrun = 3\nreturn = 4\n",
)


def return_outside_function(broken: Broken) -> Iterator[Guess]:
    if "'return' outside function" in broken.fault.message:
        yield broken.guess(broken.near[0], 0)
