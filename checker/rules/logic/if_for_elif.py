"""Several `if` in a row are not a chain.

Each `if` is asked by itself, so more than one of them may act. In a chain of `if` and `elif` only the first one
that is true acts.
"""

from __future__ import annotations

import ast
from collections.abc import Iterator

from checker.search.slip import Code, Slip

taxonomy = "LOG17"
misconception = "ConditionalIsSequence"
cost = 0.15
message = "The `if` on line {line} is asked even when the one on line {first} was true. Should only one of them act?"
hints = (
    "Each `if` begins anew; an `elif` is asked only if what stands before it was not true.",
    "Find a case in which both line {first} and line {line} are true.",
    "Write `elif` in place of `if` on line {line}.",
)
belief = "You would be right if line {line} said `elif`; but each `if` is asked for itself."
bad = """\
for points in [95, 72, 40]:
    if points > 90:
        grade = "A"
    if points > 60:
        grade = "B"
    else:
        grade = "C"
    print(points, grade)
"""
line = 4
good = """\
for points in [95, 72, 40]:
    if points > 90:
        grade = "A"
    elif points > 60:
        grade = "B"
    else:
        grade = "C"
    print(points, grade)
"""
near_miss = (
    'for points in [95, 72, 40]:\n    if points > 90:\n        print("top")\n    if points > 80:\n        print("good")\n    print(points)\n',
    'for points in [95, 72, 40]:\n    if points > 90:\n        grade = "A"\n    elif points > 60:\n        grade = "C"\n    else:\n        grade = "B"\n    print(points, grade)\n',
)


def if_for_elif(code: Code) -> Iterator[Slip]:
    for statement in code.statements:
        block = code.block_of(statement)
        at = block.index(statement) if block else 0
        first = block[at - 1] if at else None
        if not isinstance(statement, ast.If) or not isinstance(first, ast.If) or _has_else(code, first):
            continue
        if code.indent(statement) == code.indent(first):
            yield Slip(code.before(statement, "el"), code.line_span(statement), {"first": first.lineno})


def _has_else(code: Code, branch: ast.If) -> bool:
    """Whether the last part of a chain is an `else`."""
    while branch.orelse:
        following = branch.orelse[0]
        if not (isinstance(following, ast.If) and code.source(following).startswith("elif")):
            return True
        branch = following
    return False
