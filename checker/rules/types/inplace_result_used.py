"""The result of a method that only changes its list is used.

`sort`, `append`, `reverse` and their like change the list itself and give back nothing. Whoever stores their result
stores None.
"""

from __future__ import annotations

import ast
from collections.abc import Iterator

from checker.facts.crashes import failure_of
from checker.facts.nones import Maker, nothing_in
from checker.model import Evidence, Finding
from checker.tree import segment, span_of

taxonomy = "TYP07"
risk = "low"
message = "`{call}` changes `{owner}` itself and gives back None; with that None line {line} cannot work."
hints = (
    "A method either changes its list or gives back a new value, rarely both.",
    "Look at `{call}` on line {origin}: who uses what it gives back?",
    "Write `{call}` on a line of its own, and go on working with `{owner}`.",
)
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
        "line": failure.line,
        "origin": found.call.lineno,
    }
    yield Finding(span_of(found.call, evidence.program.source), words)
