"""A line that does something else than the solution's.

The program does everything that the solution it comes nearest to does, but for what happens in one place.
"""

from __future__ import annotations

from collections.abc import Iterator

from checker.model import Case, Evidence, Finding
from checker.rules.nearness import line_span, only_parting, part_of

message = "Compare line {line} with what should happen there: is {part} right?"
hints = (
    "Nearly all of the program can stay as it is.",
    "Take small values, and say what line {line} should make of them before you follow what it does.",
    "Change {part} on line {line}, so that it fits what you have said.",
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
    if parting and parting.ours and parting.theirs:
        first, wanted = parting.ours[0], parting.theirs[0]
        words = {"line": first.node.lineno, "part": part_of(first, wanted)}
        yield Finding(line_span(first.node, evidence.program), words)
