"""Only spaces or line breaks differ in the text that a function gives back.

Every space inside the quotes is part of the text, and so is a line break at its end.
"""

from __future__ import annotations

from collections.abc import Iterator

from checker.compare.values import shown
from checker.facts.outputs import quoted
from checker.facts.values import place_of, wrong_values_of
from checker.model import Case, Evidence, Finding
from checker.words import _

is_symptom = True
risk = "low"
message = "Only {what} differ: {call} gives {actual}, but {expected} is wanted."
hints = (
    "Spaces and line breaks are parts of a text, too.",
    "Compare {actual} and {expected}, sign by sign, and find the first place that differs.",
    "Add or leave out the space or line break in the quotes that make that place.",
)
bad = """\
def greeting(name):
    return "Hello," + name
"""
line = 2
good = """\
def greeting(name):
    return "Hello, " + name
"""
case = Case("Ada", call="greeting('Ada')")
near_miss = (
    'def greeting(name):\n    return "Hallo, " + name\n',
    'def greeting(name):\n    return "hello, " + name\n',
    'def greeting(name):\n    return ["Hello,", name]\n',
    'def greeting(name):\n    print("Hello,", name)\n',
)


def value_spacing(evidence: Evidence) -> Iterator[Finding]:
    wrong = wrong_values_of(evidence)
    if wrong and all(
        type(each.expected) is type(each.actual) is str
        and each.expected.split()
        and _bare(each.expected) == _bare(each.actual)
        for each in wrong
    ):
        first = wrong[0]
        breaks = first.expected.count("\n") != first.actual.count("\n")
        words = {
            "what": _("line breaks") if breaks else _("spaces"),
            "call": quoted(first.call),
            "actual": quoted(shown(first.actual)),
            "expected": quoted(shown(first.expected)),
        }
        yield Finding(place_of(evidence), words)


def _bare(text: str) -> str:
    return "".join(text.split())
