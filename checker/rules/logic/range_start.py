"""A range begins with another number than it should.

A range with one number begins with 0. To begin with 1, both numbers have to be written: `range(1, 5)`.
"""

from __future__ import annotations

import ast
from collections.abc import Iterator

from checker.search.slip import Code, Slip

taxonomy = "LOG04"
cost = 0.25
message = "Which number should come first? `{call}` on line {line} begins with {start}."
hints = (
    "A range begins with 0, unless two numbers are written between its brackets.",
    "Write down the first and the last number that `{call}` gives, and those you need.",
    "Write `{other}` on line {line}.",
)
belief = "You would be right if `{call}` were `{other}`: look at the first number that it gives."
bad = """\
for number in range(3):
    print("Step", number)
"""
line = 1
good = """\
for number in range(1, 4):
    print("Step", number)
"""
near_miss = (
    'for number in range(3):\n    print("step", number)\n',
    'for number in range(2):\n    print("Step", number)\n',
    'for number in [0, 1, 2]:\n    print("Step", number)\n',
)


def range_start(code: Code) -> Iterator[Slip]:
    for node in code.nodes:
        match node:
            case ast.Call(func=ast.Name(id="range"), args=[end]):
                text = code.source(end)
                others = [f"range(1, {text})", f"range(1, {code.by_one(end, '+')})"]
                yield from _written(code, node, "0", others)
            case ast.Call(func=ast.Name(id="range"), args=[start, *rest]):
                end_text = ", ".join(code.source(each) for each in rest)
                text = code.source(start)
                starts = [code.by_one(start, sign) for sign in "+-"]
                yield from _written(code, node, text, [f"range({each}, {end_text})" for each in starts])


def _written(code: Code, node: ast.expr, start: str, others: list[str]) -> Iterator[Slip]:
    for other in others:
        words = {"call": code.text(node), "start": start, "other": " ".join(other.split())}
        yield Slip(code.put(node, other), code.span(node), words)
