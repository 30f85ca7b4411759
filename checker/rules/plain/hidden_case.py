"""The program fails in a case that is not shown.

Some cases are kept back, so that a program has to be right in general and not only for the examples.
"""

from __future__ import annotations

from collections.abc import Iterator

from checker.model import Case, Evidence, Finding

message = "Your program is right in every case you can see, but not in a hidden one."
hints = (
    "Think of values that the task allows and the examples do not show.",
    "Try an empty one, a single one, equal ones, a negative one.",
    "Read the task once more, sentence by sentence, with such a value in mind.",
)
bad = """\
def largest(numbers):
    return numbers[0]
"""
good = """\
def largest(numbers):
    return max(numbers)
"""
case = Case("hidden", call="largest([1, 2])", hidden=True)
near_miss = ("def largest(numbers):\n    return sorted(numbers)[-1]\n",)


def hidden_case(evidence: Evidence) -> Iterator[Finding]:
    if evidence.failing is None and any(not trial.passed for trial in evidence.trials):
        yield Finding()
