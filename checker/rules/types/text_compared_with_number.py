"""A text and a number are compared by size.

`<` and `>` order two numbers, or two texts by their letters. A text and a number have no order.
"""

from __future__ import annotations

import ast
from collections.abc import Iterator

from checker.facts.crashes import failure_of
from checker.facts.kinds import NUMBERS
from checker.facts.origins import typed_in
from checker.model import Evidence, Finding

risk = "low"
message = "On line {line} `{text}` is text and `{number}` is a number; `{sign}` cannot compare the two."
hints = (
    "Numbers are compared with numbers, and texts with texts.",
    "Look at where `{text}` on line {line} gets its value.",
    "Take the quotes away from a number, or turn a text into a number with `int(...)`.",
)
bad = """\
limit = "10"
if 12 > limit:
    print("too much")
"""
line = 2
good = """\
limit = 10
if 12 > limit:
    print("too much")
"""
near_miss = (
    "limit = [10]\nif 12 > limit:\n    print('too much')\n",
    "limit = None\nif 12 > limit:\n    print('too much')\n",
    "limit = '10'\nif 12 > limit + 1:\n    print('too much')\n",
    "limit = 10\nif [12] > limit:\n    print('too much')\n",
)
_SIGNS: dict[type[ast.cmpop], str] = {ast.Lt: "<", ast.LtE: "<=", ast.Gt: ">", ast.GtE: ">="}


def text_compared_with_number(evidence: Evidence) -> Iterator[Finding]:
    failure = failure_of(evidence, "TypeError")
    if failure is None:
        return
    for node in failure.nodes:
        match node:
            case ast.Compare(left=left, ops=[op], comparators=[right]) if type(op) in _SIGNS:
                pass
            case _:
                continue
        kinds = (failure.kind(left), failure.kind(right))
        text, number = (left, right) if kinds[0] == "str" else (right, left)
        if "str" not in kinds or not any(kind in NUMBERS for kind in kinds):
            continue
        if typed_in(evidence.program, text, failure.line) is None:
            words = {
                "line": failure.line,
                "text": failure.text(text),
                "number": failure.text(number),
                "sign": _SIGNS[type(op)],
            }
            yield Finding(failure.span, words)
