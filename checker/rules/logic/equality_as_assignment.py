"""Two equal signs compare; they store nothing.

`x == 3` asks whether `x` is 3 and gives an answer that nobody hears. To give `x` the value 3, one sign is written.
"""

from __future__ import annotations

import ast
from collections.abc import Iterator

from checker.search.slip import Code, Slip

taxonomy = "LOG21"
cost = 0.02
message = "Line {line} only compares `{name}` with {value}; to store the value write one `=`."
hints = (
    "Two equal signs ask a question, one gives a value.",
    "Look at the signs on line {line}: who hears the answer?",
    "Write one `=` in place of `==` on line {line}.",
)
belief = "You would be right if line {line} gave `{name}` a value; but `==` only compares."
bad = """\
best = 0
for score in [3, 9, 5]:
    if score > best:
        best == score
    print("Best so far:", best)
"""
line = 4
good = """\
best = 0
for score in [3, 9, 5]:
    if score > best:
        best = score
    print("Best so far:", best)
"""
near_miss = (
    'best = 0\nfor score in [3, 9, 5]:\n    if score > best:\n        best == score + 1\n    print("Best so far:", best)\n',
    'best = 0\nfor score in [3, 9, 5]:\n    if score == best:\n        best = score\n    print("Best so far:", best)\n',
)


def equality_as_assignment(code: Code) -> Iterator[Slip]:
    for statement in code.statements:
        match statement:
            case ast.Expr(value=ast.Compare(left=ast.Name(id=name) as left, ops=[ast.Eq()], comparators=[right])):
                if span := code.operator_span(left, right, "=="):
                    words = {"name": name, "value": code.text(right)}
                    yield Slip(code.swap(span, "="), code.line_span(statement), words)
