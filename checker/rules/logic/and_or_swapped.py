"""`and` and `or` are mixed up.

With `and` both sides must be true, with `or` one of them is enough. In everyday speech the two words are
often used the other way round.
"""

from __future__ import annotations

import ast
from collections.abc import Iterator

from checker.search.slip import Code, Slip

taxonomy = "LOG15"
cost = 0.2
message = "On line {line}, must both sides of `{sign}` be true, or is one enough?"
hints = (
    "`and` wants both sides to be true; for `or` one of them is enough.",
    "Think of a case where only one side of `{text}` is true. What should happen?",
    "Write `{other}` in place of `{sign}` on line {line}.",
)
belief = "You would be right if line {line} said `{other}`: `{sign}` decides differently when only one side is true."
bad = """\
for age in [10, 30, 70]:
    if age > 12 or age < 65:
        print(age, "full price")
    else:
        print(age, "reduced")
"""
line = 2
good = """\
for age in [10, 30, 70]:
    if age > 12 and age < 65:
        print(age, "full price")
    else:
        print(age, "reduced")
"""
near_miss = (
    'for age in [10, 30, 70]:\n    if age > 12 or age < 65:\n        print(age, "full")\n    else:\n        print(age)\n',
    'for age in [10, 30, 70]:\n    if age > 1 and age < 5:\n        print(age, "full price")\n    else:\n        print(age)\n',
)


def and_or_swapped(code: Code) -> Iterator[Slip]:
    for node in code.nodes:
        if isinstance(node, ast.BoolOp) and len(node.values) == 2:
            sign, other = ("and", "or") if isinstance(node.op, ast.And) else ("or", "and")
            if span := code.operator_span(node.values[0], node.values[1], sign):
                words = {"sign": sign, "other": other, "text": code.text(node)}
                yield Slip(code.swap(span, other), code.span(node), words)
