"""The first item is taken instead of the last, or the other way round.

`xs[0]` is the first item, `xs[-1]` the last; `pop()` takes the last away, `pop(0)` the first.
"""

from __future__ import annotations

import ast
from collections.abc import Iterator

from checker.search.slip import Code, Slip
from checker.words import N_, _

cost = 0.3
message = "Which end is needed on line {line}? `{text}` takes the {end} item."
hints = (
    "Position 0 is the first item, position -1 the last one.",
    "Look at `{text}` on line {line}: at which end of the list does it work?",
    "Write `{other}` on line {line}.",
)
belief = "You would be right if line {line} had `{other}`: `{text}` takes the {end} item."
bad = """\
for scores in [[1, 5], [7, 3], [8, 2]]:
    print("Latest:", scores[0])
"""
line = 2
good = """\
for scores in [[1, 5], [7, 3], [8, 2]]:
    print("Latest:", scores[-1])
"""
near_miss = (
    'for scores in [[1, 5], [7, 3], [8, 2]]:\n    print("Latest:", scores[:1])\n',
    'for scores in [[1, 5], [7, 3], [8, 2]]:\n    print("Newest:", scores[0])\n',
)


def first_and_last_swapped(code: Code) -> Iterator[Slip]:
    for node in code.nodes:
        match node:
            case ast.Subscript(value=value, slice=ast.Constant(value=0)):
                yield _slip(code, node, f"{code.source(value)}[-1]", N_("first"))
            case ast.Subscript(value=value, slice=ast.UnaryOp(op=ast.USub(), operand=ast.Constant(value=1))):
                yield _slip(code, node, f"{code.source(value)}[0]", N_("last"))
            case ast.Call(func=ast.Attribute(attr="pop") as pop, args=[]):
                yield _slip(code, node, f"{code.source(pop)}(0)", N_("last"))
            case ast.Call(func=ast.Attribute(attr="pop") as pop, args=[ast.Constant(value=0)]):
                yield _slip(code, node, f"{code.source(pop)}()", N_("first"))


def _slip(code: Code, node: ast.expr, other: str, end: str) -> Slip:
    words = {"text": code.text(node), "other": " ".join(other.split()), "end": _(end)}
    return Slip(code.put(node, other), code.span(node), words)
