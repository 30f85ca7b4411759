"""A line replaces a total instead of adding to it.

`total = price` forgets what was in `total`. To add to it, write `total = total + price`, or shorter `total +=
price`.
"""

from __future__ import annotations

import ast
from collections.abc import Iterator

from checker.model import Span
from checker.search.slip import Code, Slip

taxonomy = "LOG07"
cost = 0.2
message = "Line {line} replaces `{name}` on every turn; what was gathered in it before is lost."
hints = (
    "One `=` gives a name a new value, and the old one is gone.",
    "Follow `{name}` through two turns of the loop on line {loop}.",
    "Write `+=` in place of `=` on line {line}.",
)
belief = "You would be right if line {line} added to `{name}`; but `=` puts a new value in place of the old one."
bad = """\
total = 0
for price in [3, 4, 5]:
    total = price
print("Total:", total)
print("Mean:", total / 3)
print("Done")
"""
line = 3
good = """\
total = 0
for price in [3, 4, 5]:
    total += price
print("Total:", total)
print("Mean:", total / 3)
print("Done")
"""
near_miss = (
    'last = 0\nfor price in [3, 4, 5]:\n    last = price\nprint("Last:", last)\nprint("Mean:", last)\nprint("End")\n',
    'total = 0\nfor price in [3, 4, 5]:\n    total = total + 1\nprint("Total:", total)\nprint("Mean:", total / 3)\nprint("Done")\n',
)


def assign_instead_of_add(code: Code) -> Iterator[Slip]:
    for statement in code.statements:
        match statement:
            case ast.Assign(targets=[ast.Name() | ast.Subscript() as target], value=value):
                loops = code.loops_of(statement)
            case _:
                continue
        between = code.operator_span(target, value, "=")
        if loops and between:
            span = Span(between.line, between.column, between.line, between.column)
            yield Slip(
                code.swap(span, "+"), code.line_span(statement), {"name": code.text(target), "loop": loops[0].lineno}
            )
