"""Two values stand in each other's place.

`a - b` is not `b - a`, and a call gives its first value to the function's first parameter.
"""

from __future__ import annotations

import ast
from collections.abc import Iterator
from itertools import pairwise

from checker.search.slip import Code, Slip

cost = 0.25
message = "On line {line}, should `{first}` and `{second}` change places?"
hints = (
    "For minus, division and the values of a call it matters which one comes first.",
    "Work out `{text}` on line {line} by hand.",
    "Let `{first}` and `{second}` change places on line {line}.",
)
belief = "You would be right if `{first}` and `{second}` changed places on line {line}."
bad = """\
for start, end in [(2, 9), (5, 6), (1, 4)]:
    print("Length:", start - end)
"""
line = 2
good = """\
for start, end in [(2, 9), (5, 6), (1, 4)]:
    print("Length:", end - start)
"""
near_miss = (
    'for start, end in [(2, 9), (5, 6), (1, 4)]:\n    print("length:", start - end)\n',
    'for start, end in [(2, 9), (5, 6), (1, 4)]:\n    print("Length:", start + end)\n',
)
_ONE_WAY = (ast.Sub, ast.Div, ast.FloorDiv, ast.Mod, ast.Pow, ast.Add)


def swapped_sides(code: Code) -> Iterator[Slip]:
    for node in code.nodes:
        if isinstance(node, ast.BinOp) and isinstance(node.op, _ONE_WAY):
            pairs = [(node.left, node.right)]
        elif isinstance(node, ast.Call):
            pairs = list(pairwise(node.args))
        else:
            continue
        for first, second in pairs:
            one, other = code.source(first), code.source(second)
            words = {"first": code.text(first), "second": code.text(second), "text": code.text(node)}
            is_plain = isinstance(first, ast.Name | ast.Constant) and isinstance(second, ast.Name | ast.Constant)
            edits = (*code.put(first, other), *code.put(second, one))
            yield Slip(edits, code.span(node), words, 0.0 if is_plain else 0.1)
