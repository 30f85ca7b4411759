"""`is` stands where `==` should.

`is` asks whether two names stand for one and the same thing in memory. Python keeps small numbers and short texts
only once, so `is` seems to work with them; with others it fails.
"""

from __future__ import annotations

import ast
from collections.abc import Iterator

from checker.model import Case, Evidence, Finding
from checker.tree import brief, span_of

message = (
    "Line {line} compares with `{text}` by `{sign}`, which works only by luck: to compare values, write `{right}`."
)
hints = (
    "Two equal values need not be one and the same thing in memory.",
    "Look at the `{sign}` on line {line}.",
    "Write `{right}` in place of `{sign}`.",
)
bad = """\
def name_of(number):
    if number is 3:
        return "three"
    return "another"
"""
line = 2
good = """\
def name_of(number):
    if number == 3:
        return "three"
    return "another"
"""
near_miss = (
    'def name_of(number):\n    if number is None:\n        return "none"\n'
    '    return "three" if number == 3 else "another"\n',
    'def name_of(number):\n    three = number == 3\n    return "three" if three is True else "another"\n',
    'def name_of(number):\n    if number is ...:\n        return "dots"\n    return "three" if number == 3 else "another"\n',
)
case = Case("three", call="name_of(3)")
_SIGNS = {ast.Is: ("is", "=="), ast.IsNot: ("is not", "!=")}


def is_with_value(evidence: Evidence) -> Iterator[Finding]:
    program = evidence.program
    for node in program.nodes:
        match node:
            case ast.Compare(left=left, ops=[ast.Is() | ast.IsNot() as sign], comparators=[right]):
                value = next((each for each in (right, left) if _is_value(each)), None)
                if value is not None:
                    wrong, better = _SIGNS[type(sign)]
                    words = {"line": node.lineno, "text": brief(value, program), "sign": wrong, "right": better}
                    yield Finding(span_of(node, program.source), words)


def _is_value(node: ast.expr) -> bool:
    """A number or a text as it is written; of None, True and `...` there is only one each."""
    return isinstance(node, ast.Constant) and type(node.value) in (int, float, complex, str, bytes)
