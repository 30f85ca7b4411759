"""A comparison decides wrongly about the number on the border.

`<` leaves the border itself out, `<=` takes it in. With the wrong one a program is right for every number but one,
so it looks right when it is tried once.
"""

from __future__ import annotations

import ast
from collections.abc import Iterator

from checker.search.slip import Code, Slip

taxonomy = "LOG16"
cost = 0.2
message = "What should happen on line {line} when `{left}` and `{right}` are exactly equal?"
hints = (
    "A comparison with `<` leaves the border out, one with `<=` takes it in; so do `>` and `>=`.",
    "Look at the `{sign}` on line {line}, and try a case where both sides are equal.",
    "Write `{other}` in place of `{sign}` on line {line}.",
)
belief = "You would be right if `{sign}` on line {line} were `{other}`: look at what happens when both sides are equal."
bad = """\
for size in [1, 2, 3, 4]:
    if size > 3:
        print(size, "is big")
    else:
        print(size, "is small")
"""
line = 2
good = """\
for size in [1, 2, 3, 4]:
    if size >= 3:
        print(size, "is big")
    else:
        print(size, "is small")
"""
near_miss = (
    'for size in [1, 2, 3, 4]:\n    if size > 2:\n        print(size, "is large")\n    else:\n        print(size)\n',
    'for size in [1, 2, 3, 4]:\n    if size > 13:\n        print(size, "big")\n    else:\n        print(size, "is")\n',
)
_OTHER = {ast.Lt: ("<", "<="), ast.LtE: ("<=", "<"), ast.Gt: (">", ">="), ast.GtE: (">=", ">")}


def comparison_boundary(code: Code) -> Iterator[Slip]:
    for node in code.nodes:
        if isinstance(node, ast.Compare):
            left = node.left
            for sign, right in zip(node.ops, node.comparators, strict=True):
                if type(sign) in _OTHER:
                    yield from _turned(code, left, right, *_OTHER[type(sign)])
                left = right


def _turned(code: Code, left: ast.expr, right: ast.expr, sign: str, other: str) -> Iterator[Slip]:
    if span := code.operator_span(left, right, sign):
        words = {"left": code.text(left), "right": code.text(right), "sign": sign, "other": other}
        yield Slip(code.swap(span, other), span, words)
