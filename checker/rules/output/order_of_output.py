"""The lines of the output are right, but in another order.

A program prints in the order in which Python gets to its prints: from top to bottom, turn by turn.
"""

from __future__ import annotations

from collections.abc import Iterator

from checker.facts.outputs import lines_of, quoted, wrong_output_of
from checker.model import Evidence, Finding
from checker.words import N_, _

taxonomy = "OUT14"
is_symptom = True
risk = "low"
message = "All lines are there, but {how}: as line {number} {expected} is wanted, not {actual}."
hints = (
    "Python prints in the order in which it comes to the prints.",
    "Find the two places of your program that print {expected} and {actual}.",
    "Bring these two into the order that the task asks for.",
)
bad = """\
print("clean")
print("load")
"""
line = 1
good = """\
print("load")
print("clean")
"""
near_miss = (
    'print("clean")\nprint("save")\n',
    'print("load", "clean")\n',
    'print("clean")\nprint("load")\nprint("load")\n',
)


def order_of_output(evidence: Evidence) -> Iterator[Finding]:
    wrong = wrong_output_of(evidence, "stdout")
    if wrong is None:
        return
    ours, theirs = lines_of(wrong.expected), lines_of(wrong.actual)
    if len(ours) < 2 or ours == theirs or sorted(ours) != sorted(theirs):
        return
    apart = sum(a != b for a, b in zip(ours, theirs, strict=True))
    how = N_("the order is turned round") if ours == theirs[::-1] else N_("in another order")
    words = {
        "how": _("two are swapped") if apart == 2 else _(how),
        "number": wrong.mismatch.line,
        "expected": quoted(wrong.mismatch.expected),
        "actual": quoted(wrong.mismatch.actual),
    }
    yield Finding(wrong.span_at(wrong.offset), words)
