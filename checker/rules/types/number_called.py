"""A number is called like a function.

In mathematics a bracket after a number means "times". In Python it calls a function; to multiply, write `*`.
"""

from __future__ import annotations

import ast
import builtins
from collections.abc import Iterator

from checker.facts.crashes import failure_of
from checker.facts.kinds import NUMBERS
from checker.model import Evidence, Finding
from checker.tree import functions

risk = "low"
message = "`{number}` on line {line} is a number, not a function; to multiply write `*` in front of the bracket."
hints = (
    "Round brackets after something call it, and only functions can be called.",
    "Look at what stands right in front of the `(` on line {line}.",
    "To multiply write `{number} * (...)`; otherwise take the brackets away.",
)
bad = """\
side = 3
print(2 * side(side + 1))
"""
line = 2
good = """\
side = 3
print(2 * side * (side + 1))
"""
near_miss = (
    "def side(length):\n    return length\n\nside = side(3)\nprint(side(4))\n",
    "len = 3\nprint(len('four'))\n",
    "side = [3]\nprint(2 * side(0))\n",
    "side = None\nprint(2 * side(0))\n",
    "total = 3\nprint(total([3, 4]))\n",
)


def number_called(evidence: Evidence) -> Iterator[Finding]:
    failure = failure_of(evidence, "TypeError")
    if failure is None:
        return
    for node in failure.nodes:
        match node:
            case ast.Call(func=ast.Name(id=name)) if hasattr(builtins, name):
                continue  # a function of Python's own was given another meaning
            case ast.Call(func=ast.Name() | ast.Constant() | ast.BinOp() as number, args=[given]):
                is_own = isinstance(number, ast.Name) and number.id in functions(evidence.program.tree)
                if not is_own and failure.kind(number) in NUMBERS and failure.kind(given) in NUMBERS:
                    words = {"number": failure.text(number), "line": failure.line}
                    yield Finding(failure.span, words)
