"""A function gives back another value than expected.

The exercise calls your function and compares what it gives back with the right answer.
"""

from __future__ import annotations

from collections.abc import Iterator

from checker.facts.outputs import quoted
from checker.model import Case, Evidence, Finding
from checker.words import _

message = "{call} gives {what}."
hints = (
    "Work the call out by hand and compare.",
    "Find the first line where your function's values differ from yours on paper.",
    "Print the values inside the function while it works on {call}.",
)
bad = """\
def total(numbers):
    return sum(numbers) + 1
"""
good = """\
def total(numbers):
    return sum(numbers)
"""
case = Case("sum", call="total([1, 2])")
near_miss = (
    "def total(numbers):\n    return 3.0\n",
    "def total(numbers):\n    return numbers / 2\n",
)
_MAX_SHOWN = 40  # characters of a value in a message


def wrong_value(evidence: Evidence) -> Iterator[Finding]:
    trial = evidence.failing
    mismatch = trial.mismatch if trial else None
    if trial is None or mismatch is None or mismatch.aspect != "value":
        return
    call, shown = quoted(trial.case.call or ""), (mismatch.actual, mismatch.expected)
    what = _("`{actual}`, but `{expected}` is expected", actual=shown[0], expected=shown[1])
    if max(map(len, shown)) > _MAX_SHOWN and mismatch.detail:
        what = _("another value than expected: {detail}", detail=mismatch.detail)
    yield Finding(None, {"call": call, "what": what})
