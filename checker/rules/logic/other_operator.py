"""Another sign for calculating was meant.

Plus for minus, times for plus, the remainder for the quotient: the program runs, but computes something else.
"""

from __future__ import annotations

import ast
from collections.abc import Iterator

from checker.search.slip import Code, Slip

cost = 0.35
message = "Is `{sign}` the right sign on line {line}, in `{text}`?"
hints = (
    "Say in words what is to be computed, then compare it with the sign that you wrote.",
    "Work out `{text}` on line {line} by hand with small numbers.",
    "Try `{other}` in place of `{sign}` on line {line}.",
)
belief = "You would be right if line {line} had `{other}` in place of `{sign}`."
bad = """\
for number in [4, 7, 10]:
    print(number, number // 3)
"""
line = 2
good = """\
for number in [4, 7, 10]:
    print(number, number % 3)
"""
near_miss = (
    "for number in [4, 7, 10]:\n    print(number, number // 5)\n",
    'for number in [4, 7, 10]:\n    print("Number", number // 3)\n',
)
_OTHERS = {
    ast.Add: ("+", ("-", "*")),
    ast.Sub: ("-", ("+", "/")),
    ast.Mult: ("*", ("+", "**", "/")),
    ast.Div: ("/", ("*", "%", "-")),
    ast.FloorDiv: ("//", ("%", "*")),
    ast.Mod: ("%", ("//", "/")),
    ast.Pow: ("**", ("*",)),
}


def other_operator(code: Code) -> Iterator[Slip]:
    for node in code.nodes:
        if isinstance(node, ast.BinOp):
            left, right, end = node.left, node.right, ""
        elif isinstance(node, ast.AugAssign):
            left, right, end = node.target, node.value, "="
        else:
            continue
        sign, others = _OTHERS.get(type(node.op), ("", ()))
        span = code.operator_span(left, right, sign + end) if others else None
        for other in others if span else ():
            words = {"sign": sign + end, "other": other + end, "text": code.text(node)}
            yield Slip(code.swap(span, other + end) if span else (), code.span(node), words)
