"""`=+` is not `+=`.

`total =+ 1` is read as `total = +1`: the name gets the number 1 each time. To add to a name, write the plus first.
"""

from __future__ import annotations

import ast
from collections.abc import Iterator

from checker.search.slip import Code, Slip

taxonomy = "LOG22"
cost = 0.03
message = "On line {line}, `={sign}` gives `{name}` the value {value}; to change it the signs are written `{sign}=`."
hints = (
    "The two signs of `+=` have an order, and the other order means something else.",
    "Look at the signs between `{name}` and its value on line {line}.",
    "Write `{sign}=` in place of `={sign}` on line {line}.",
)
belief = "You would be right if line {line} had `{sign}=`; but `={sign}` gives `{name}` a new value."
bad = """\
count = 0
for word in ["a", "b", "c"]:
    count =+ 1
    print(count, word)
"""
line = 3
good = """\
count = 0
for word in ["a", "b", "c"]:
    count += 1
    print(count, word)
"""
near_miss = (
    'count = 0\nfor word in ["a", "b", "c"]:\n    count =+ 2\n    print(count, word)\n',
    'count = 0\nfor word in ["a", "b", "c"]:\n    count = 1\n    print(count, "word")\n',
)
_SIGNS = {ast.UAdd: "+", ast.USub: "-"}


def equals_plus(code: Code) -> Iterator[Slip]:
    for statement in code.statements:
        match statement:
            case ast.Assign(targets=[target], value=ast.UnaryOp(op=op, operand=operand) as value):
                sign = _SIGNS.get(type(op))
                span = code.operator_span(target, operand, f"={sign}")
                if sign and span:
                    words = {"name": code.text(target), "sign": sign, "value": code.text(value)}
                    yield Slip(code.swap(span, f"{sign}="), code.line_span(statement), words)
