"""The exercise's call does not fit the function.

The exercise calls your function with values of its own. If the function takes fewer or more of them, the call fails
before its first line runs.
"""

from __future__ import annotations

from collections.abc import Iterator

from checker.model import Case, Evidence, Finding, Outcome
from checker.words import _

message = "The call `{call}` stopped with {error}: {said}."
hints = (
    "Compare how the task calls the function with how you defined it.",
    "Count the names between the parentheses after `def`.",
    "Give the function as many parameters as the call has values.",
)
bad = """\
def total(first, second):
    return first + second
"""
good = """\
def total(numbers):
    return sum(numbers)
"""
case = Case("sum", call="total([1, 2])")
near_miss = (
    "def total(numbers):\n    return numbers / 2\n",
    "def total(numbers):\n    return 4\n",
)


def call_failed(evidence: Evidence) -> Iterator[Finding]:
    trial = evidence.failing
    run = trial.actual if trial else None
    if trial is None or run is None or run.error is None or run.outcome is not Outcome.RAISED:
        return
    if trial.case.call and not run.error.frames:
        said = run.error.message.rstrip(".") or _("it gave no reason")
        yield Finding(None, {"call": trial.case.call, "error": run.error.type_name, "said": said})
