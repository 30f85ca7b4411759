"""What a change gives back is kept, and that is nothing.

`append`, `sort`, `remove` and their like change the list itself and give back None. `numbers = numbers.append(3)`
puts this None in the list's place.
"""

from __future__ import annotations

import ast
from collections.abc import Iterator

from checker.search.slip import Code, Slip

taxonomy = "TYP07"
cost = 0.02
message = "`{call}` on line {line} changes `{owner}` itself and gives back None, and that None is used."
hints = (
    "What changes a list gives back nothing; the list itself is what you go on working with.",
    "Look at line {line}: what does `{call}` give back?",
    "Write `{call}` on a line of its own, and go on working with `{owner}`.",
)
belief = "You would be right if `{call}` gave back `{owner}`; it changes `{owner}` and gives back None."
bad = """\
def ranked(points):
    points = points.sort()
    return points

print(ranked([3, 1]))
print(ranked([5, 4, 9]))
print(ranked([1]))
"""
line = 2
good = """\
def ranked(points):
    points.sort()
    return points

print(ranked([3, 1]))
print(ranked([5, 4, 9]))
print(ranked([1]))
"""
near_miss = (
    "def ranked(points):\n    points = points.reverse()\n    return points\n\nprint(ranked([3, 1]))\nprint(ranked([5]))\nprint(1)\n",
    "def ranked(points):\n    return None\n\nprint(ranked([3, 1]))\nprint(ranked([5, 4, 9]))\nprint(ranked([1]))\n",
    "def ranked(points):\n    points = sorted(points)\n    return points[1:]\n\nprint(ranked([3, 1]))\nprint(ranked([5, 4, 9]))\nprint(ranked([1]))\n",
)
_CHANGING = frozenset("append extend insert remove sort reverse clear add update discard".split())


def change_result_kept(code: Code) -> Iterator[Slip]:
    for statement in code.statements:
        match statement:
            case ast.Assign(targets=[ast.Name(id=kept)], value=ast.Call() as call):
                rest = f"{kept} = "
            case ast.Return(value=ast.Call() as call):
                kept, rest = "", "return "
            case _:
                continue
        match call.func:
            case ast.Attribute(value=ast.Name(id=owner), attr=deed) if deed in _CHANGING:
                again = "" if kept == owner else f"\n{code.indent(statement)}{rest}{owner}"
                if code.stands_alone(statement):
                    edits = code.put(statement, f"{code.source(call)}{again}")
                    yield Slip(edits, code.line_span(statement), {"call": code.text(call), "owner": owner})
