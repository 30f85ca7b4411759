"""Something is divided by 0.

A division by 0 has no result, so Python stops. The 0 is often the length or the count of something empty.
"""

from __future__ import annotations

import ast
from collections.abc import Iterator

from checker.facts.crashes import Failure, failure_of
from checker.facts.loops import on_turn
from checker.model import Evidence, Finding
from checker.words import _, capital

taxonomy = "RUN04"
risk = "low"
is_symptom = True
message = "{what}, and nothing can be divided by 0."
hints = (
    "Ask when the number that is divided by can be 0.",
    "Follow `{divisor}` from where it gets its value to line {line}.",
    "Divide only `if` it is not 0, and decide what to do when it is.",
)
bad = """\
ages = []
total = sum(ages)
print(total / len(ages))
"""
line = 3
good = """\
ages = []
total = sum(ages)
print(total / (len(ages) + 1))
"""
near_miss = (
    "ages = [3]\nprint(sum(ages) / len(ages))\n",
    "ages = []\nprint(ages[0] / 2)\n",
    "raise ZeroDivisionError('division by zero')\n",
    "print(0.0 ** -1)\n",
    "try:\n    print(1 / 0)\nexcept ZeroDivisionError:\n    print(0)\n",
)


def division_by_zero(evidence: Evidence) -> Iterator[Finding]:
    failure = failure_of(evidence, "ZeroDivisionError")
    if failure is None:
        return
    match failure.node:
        case ast.BinOp(op=ast.Div() | ast.FloorDiv() | ast.Mod(), right=divisor):
            pass
        case ast.AugAssign(op=ast.Div() | ast.FloorDiv() | ast.Mod(), value=divisor):
            pass
        case ast.Call(func=ast.Name(id="divmod"), args=[_, divisor]):
            pass
        case _:
            return
    if failure.knows(divisor) and failure.worth(divisor) != 0:
        return
    line = failure.span.line
    words = {"what": _what(failure, divisor, evidence), "divisor": failure.brief(divisor), "line": line}
    yield Finding(failure.span, words)


def _what(failure: Failure, divisor: ast.expr, evidence: Evidence) -> str:
    words = {"when": capital(on_turn(evidence, failure.span.line)), "divisor": failure.brief(divisor)}
    match divisor:
        case ast.Constant():
            return _("Line {line} divides by 0", line=failure.span.line)
        case ast.Call(func=ast.Name(id="len"), args=[items]) if failure.knows(divisor):
            return _("{when} `{divisor}` is 0, because `{items}` is empty", **words, items=failure.brief(items))
    return _("{when} `{divisor}` is 0", **words)
