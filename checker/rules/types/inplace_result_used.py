"""A method only changes its list, but its result is used.

`sort`, `append`, `reverse` and the like change the list itself and give back nothing. Whoever stores their result
stores None.
"""

from __future__ import annotations

import ast
from collections.abc import Iterator

from checker.facts.crashes import failure_of
from checker.facts.nones import Maker, nothing_in
from checker.model import Evidence, Finding
from checker.rules import Example
from checker.search.slip import Code, Slip
from checker.tree import segment, span_of
from checker.words import _

taxonomy = "TYP07"
risk = "low"
cost = 0.02
message = "`{call}` changes `{owner}` itself and gives back None; {effect}."
hints = (
    "A method either changes its list or gives back a new value, rarely both.",
    "Look at `{call}` on line {origin}: who uses what it gives back?",
    "Write `{call}` on a line of its own, and go on working with `{owner}`.",
)
belief = "You would be right if `{call}` gave back `{owner}`; it changes `{owner}` and gives back None."
bad = """\
scores = [3, 1, 2]
scores = scores.sort()
print("Best:", scores[-1])
"""
line = 2
good = """\
scores = [3, 1, 2]
scores.sort()
print("Best:", scores[-1])
"""
near_miss = (
    "scores = [3, 1, 2]\nscores.sort()\nprint('Best:', scores['3'])\n",
    "scores = None\nprint('Best:', scores[-1])\n",
    "def best(scores):\n    scores.sort()\n\nprint('Best:', best([3, 1])[-1])\n",
    "scores = print([3, 1, 2].sort())\nprint('Best:', scores[-1])\n",
    "class Box:\n    def append(self, item):\n        return None\n\nscores = Box().append(3)\nprint(scores[-1])\n",
)
searched = Example(
    bad="""\
def ranked(points):
    points = points.sort()
    return points

print(ranked([3, 1]))
print(ranked([5, 4, 9]))
print(ranked([1]))
""",
    good="""\
def ranked(points):
    points.sort()
    return points

print(ranked([3, 1]))
print(ranked([5, 4, 9]))
print(ranked([1]))
""",
    near_miss=(
        "def ranked(points):\n    points = points.reverse()\n    return points\n\nprint(ranked([3, 1]))\nprint(ranked([5]))\nprint(1)\n",
        "def ranked(points):\n    return None\n\nprint(ranked([3, 1]))\nprint(ranked([5, 4, 9]))\nprint(ranked([1]))\n",
        "def ranked(points):\n    points = sorted(points)\n    return points[1:]\n\nprint(ranked([3, 1]))\nprint(ranked([5, 4, 9]))\nprint(ranked([1]))\n",
    ),
    line=2,
)
_CHANGING = frozenset("append extend insert remove sort reverse clear add update discard".split())


def inplace_result_used(evidence: Evidence) -> Iterator[Finding]:
    failure = failure_of(evidence, "TypeError", "AttributeError")
    found = nothing_in(failure, Maker.CHANGE) if failure else None
    if failure is None or found is None:
        return
    match found.call:
        case ast.Call(func=ast.Attribute(attr="shuffle") | ast.Name(), args=[owner, *_]):
            pass
        case ast.Call(func=ast.Attribute(value=owner)):
            pass
        case _:
            return
    words = {
        "call": failure.text(found.call),
        "owner": segment(owner, evidence.program),
        "effect": _("with that None line {line} cannot work", line=failure.line),
        "origin": found.call.lineno,
    }
    yield Finding(span_of(found.call, evidence.program.source), words)


def slips(code: Code) -> Iterator[Slip]:
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
                    effect = _("line {line} goes on with that None", line=call.lineno)
                    words = {"call": code.text(call), "owner": owner, "effect": effect, "origin": call.lineno}
                    edits = code.put(statement, f"{code.source(call)}{again}")
                    yield Slip(edits, code.line_span(statement), words)
