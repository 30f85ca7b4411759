"""A function gives back another value than expected.

The exercise calls your function and compares what it gives back with the right answer.
"""

from __future__ import annotations

from collections.abc import Iterator

from checker.model import Case, Evidence, Finding

message = "`{call}` gives {actual}, but {expected} is expected."
hints = (
    "Work the call out by hand and compare.",
    "Find the first line where your function's values differ from yours on paper.",
    "Print the values inside the function while it works on `{call}`.",
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


def wrong_value(evidence: Evidence) -> Iterator[Finding]:
    trial = evidence.failing
    mismatch = trial.mismatch if trial else None
    if trial is None or mismatch is None or mismatch.aspect != "value":
        return
    words = {"call": trial.case.call, "actual": f"`{mismatch.actual}`", "expected": f"`{mismatch.expected}`"}
    yield Finding(None, words)
