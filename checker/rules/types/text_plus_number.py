"""Text and a number are joined with `+`.

`+` adds two numbers or joins two texts. Python does not guess which of the two is meant when one side
is a text and the other a number.
"""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator

from checker.model import Evidence, Finding
from checker.tree import node_at, segment

taxonomy = "TYP01"
message = "On line {line} `{text}` is text and `{number}` is a number; `+` cannot put the two together."
hints = (
    "Decide which you want: a longer text or a sum.",
    "Line {line} needs two texts or two numbers around its `+`.",
    "For a text write `str({number})` or an f-text; for a sum turn the text into a number with `int(...)`.",
)
bad = """\
age = 30
print("I am " + age)
"""
line = 2
good = """\
age = 30
print("I am " + str(age))
"""
near_miss = (
    "parts = ['I am ']\nprint('I am ' + parts)\n",
    "print('I am ' + None)\n",
    "print('3' * '4')\n",
    "print(3 + [4])\n",
)

_FORWARD = re.compile(r'can only concatenate str \(not "(int|float)"\) to str')
_REVERSED = re.compile(r"unsupported operand type\(s\) for \+=?: '(int|float)' and 'str'")


def text_plus_number(evidence: Evidence) -> Iterator[Finding]:
    trial = evidence.failing
    error = trial.actual.error if trial and trial.actual else None
    if error is None or error.type_name != "TypeError" or not error.frames:
        return
    text_first = _FORWARD.match(error.message)
    if not text_first and not _REVERSED.match(error.message):
        return
    span = error.frames[-1].span
    match node_at(evidence.program, span, (ast.BinOp, ast.AugAssign)):
        case ast.BinOp(left=left, op=ast.Add(), right=right):
            pass
        case ast.AugAssign(target=left, op=ast.Add(), value=right):
            pass
        case _:
            return
    sides = [segment(side, evidence.program) for side in (left, right)]
    text, number = sides if text_first else reversed(sides)
    yield Finding(span, {"line": span.line, "text": text, "number": number})
