"""A line does something different from the solution.

The program does the same as the nearest solution, except in one place.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from checker.model import Case, Evidence, Finding
from checker.rules.nearness import line_span, only_parting, part_of
from checker.words import _

message = "Compare {where} with what should happen there: is {part} right?"
hints = (
    "Nearly all of the program can stay as it is.",
    "Take small values, and say what {where} should make of them before you follow what happens.",
    "Look at {part} on {where}, and make it fit what you have said.",
)
bad = """\
def grade(points, best):
    share = points / best
    if share * best < 5 + best:
        return "try again"
    return "passed"
"""
line = 3
good = """\
def grade(points, most):
    part = points / most
    if part < 0.5:
        return "try again"
    return "passed"
"""
near_miss = (
    # two places differ
    'def grade(points, best):\n    share = best * 2\n    if share < best + 20:\n        return "passed"\n    return "try again"\n',
    # quite another build
    'def grade(points, best):\n    return {True: "passed"}.get(points > 99, "try again")\n',
    # it ends with an error, which is the better thing to tell
    'def grade(points, best):\n    share = points / 0\n    if share < 0.5:\n        return "try again"\n    return "passed"\n',
)
case = Case("nine of ten", call="grade(9, 10)")


def line_to_compare(evidence: Evidence) -> Iterator[Finding]:
    parting = only_parting(evidence)
    if not parting or not parting.ours or not parting.theirs:
        return
    if parting.ours[0].prints and parting.theirs[0].prints:
        return  # what is printed, and where it should be another text, can be told exactly
    first, last = parting.ours[0].node, parting.ours[-1].node
    where, part = _("line {line}", line=first.lineno), part_of(parting.ours[0], parting.theirs[0])
    span = line_span(first, evidence.program)
    if last.lineno > first.lineno:  # the mistake may be in any of them
        where, part = _("lines {first} to {last}", first=first.lineno, last=last.lineno), _("each of them")
        end = line_span(last, evidence.program)
        span = replace(span, end_line=end.line, end_column=end.end_column)
    yield Finding(span, {"where": where, "part": part})
