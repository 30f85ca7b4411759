"""`^` is not a power.

In spreadsheets `2^3` is two to the power of three; Python writes `2 ** 3`. Its own `^` compares the bits of two
numbers, which is hardly ever meant.
"""

from __future__ import annotations

import ast
from collections.abc import Iterator

from checker.search.slip import Code, Slip

taxonomy = "LOG19"
cost = 0.03
message = "On line {line}, `^` is not a power in Python: a power has two stars, `**`."
hints = (
    "Some signs of mathematics are written differently in Python.",
    "Look at the `^` on line {line}: `{text}`.",
    "Write `**` in place of `^` on line {line}.",
)
belief = "You would be right if `^` were a power; in Python a power is written `**`."
bad = """\
for side in [2, 3, 5]:
    print("Area:", side ^ 2)
"""
line = 2
good = """\
for side in [2, 3, 5]:
    print("Area:", side ** 2)
"""
near_miss = (
    'for side in [2, 3, 5]:\n    print("Area:", side * 2)\n',
    'for side in [2, 3, 5]:\n    print("area:", side ^ 2)\n',
)


def caret_for_power(code: Code) -> Iterator[Slip]:
    for node in code.nodes:
        if isinstance(node, ast.BinOp) and isinstance(node.op, ast.BitXor):
            span = code.operator_span(node.left, node.right, "^")
            if span:
                yield Slip(code.swap(span, "**"), span, {"text": code.text(node)})
