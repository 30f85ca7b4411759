"""`is` does not compare values.

`is` asks whether two names stand for one and the same thing in memory. `==` asks whether two values are equal.
"""

from __future__ import annotations

import ast
from collections.abc import Iterator

from checker.search.slip import Code, Slip

taxonomy = "LOG25"
cost = 0.04
message = "On line {line}, `{sign}` does not compare values; to ask whether two values are equal, write `{other}`."
hints = (
    "Two things can be equal without being one and the same.",
    "Look at the sign in `{text}` on line {line}.",
    "Write `{other}` in place of `{sign}` on line {line}.",
)
belief = "You would be right if line {line} compared values; but `{sign}` asks for one and the same thing."
bad = """\
for items in [[1], [2], [1]]:
    if items is [1]:
        print("one")
    else:
        print("other")
"""
line = 2
good = """\
for items in [[1], [2], [1]]:
    if items == [1]:
        print("one")
    else:
        print("other")
"""
near_miss = (
    'for items in [[1], [2], [1]]:\n    if items is [2]:\n        print("one")\n    else:\n        print("other")\n',
    'for items in [[1], [2], [1]]:\n    if items is None:\n        print("one")\n    else:\n        print("another")\n',
)


def is_for_equals(code: Code) -> Iterator[Slip]:
    for node in code.nodes:
        match node:
            case ast.Compare(left=left, ops=[ast.Is() | ast.IsNot() as op], comparators=[right]):
                sign, other = ("is", "==") if isinstance(op, ast.Is) else ("is not", "!=")
                if span := code.operator_span(left, right, sign):
                    words = {"sign": sign, "other": other, "text": code.text(node)}
                    yield Slip(code.swap(span, other), code.span(node), words)
