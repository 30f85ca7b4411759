"""`import` and `from` stand in the wrong order.

In English we say: import this from there. Python names the place first, `from` a module, and then what to `import`.
"""

from __future__ import annotations

from collections.abc import Iterator

from checker.syntax.broken import Broken, Change, Guess

message = "On line {line} `from` comes first: `from {module} import {names}`."
hints = (
    "Python first says where to look, and then what to bring along.",
    "Look at the order of `import` and `from` on line {line}.",
    "Write `from {module} import {names}`.",
)
bad = """\
import sqrt from math
print(sqrt(16))
"""
line = 1
good = """\
from math import sqrt
print(sqrt(16))
"""
near_miss = (
    "from math import\nprint(1)\n",
    "form math import sqrt\nprint(sqrt(16))\n",
    "from math impot sqrt\nprint(sqrt(16))\n",
    "import math sqrt\nprint(sqrt(16))\n",
)


def reversed_import(broken: Broken) -> Iterator[Guess]:
    for line in broken.near:
        words = [lexeme.text for lexeme in line.lexemes]
        if words[0] != "import" or "from" not in words[2:-1]:
            continue
        at = words.index("from")
        names = broken.text(line.lexemes[1], line.lexemes[at - 1])
        module = broken.text(line.lexemes[at + 1], line.last)
        change = Change(line.first.start, line.end, f"from {module} import {names}")
        yield broken.guess(line, 0.05, change, words={"names": names, "module": module})
