"""Only capital letters differ in the text that a function gives back.

To Python `yes` and `Yes` are two different texts.
"""

from __future__ import annotations

from collections.abc import Iterator

from checker.compare.values import shown
from checker.facts.outputs import quoted
from checker.facts.values import place_of, wrong_values_of
from checker.model import Case, Evidence, Finding

is_symptom = True
risk = "low"
message = "Only capital letters differ: {call} gives {actual}, but {expected} is wanted."
hints = (
    "A capital letter and a small one are two different letters.",
    "Find where the text {actual} comes from: quotes in your function, or a value?",
    "Change the letters in the quotes, or use `upper`, `lower`, `title` or `capitalize`.",
)
bad = """\
def grade(points):
    if points > 5:
        return "Passed"
    return "failed"
"""
line = 1
good = """\
def grade(points):
    if points > 5:
        return "passed"
    return "failed"
"""
case = Case("six", call="grade(6)")
near_miss = (
    'def grade(points):\n    return "Past"\n',
    'def grade(points):\n    return "Passed "\n',
    'def grade(points):\n    return ["Passed"]\n',
)


def value_letter_case(evidence: Evidence) -> Iterator[Finding]:
    wrong = wrong_values_of(evidence)
    if wrong and all(
        type(each.expected) is type(each.actual) is str and each.expected.lower() == each.actual.lower()
        for each in wrong
    ):
        first = wrong[0]
        words = {
            "call": quoted(first.call),
            "actual": quoted(shown(first.actual)),
            "expected": quoted(shown(first.expected)),
        }
        yield Finding(place_of(evidence), words)
