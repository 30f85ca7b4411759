"""A function gives back a number that should have been rounded.

`round(number, 2)` gives a number with at most two decimals. Round at the very end, so that no rounding error grows.
"""

from __future__ import annotations

from collections.abc import Iterator

from checker.compare.values import shown
from checker.facts.outputs import quoted
from checker.facts.values import place_of, wrong_values_of
from checker.model import Case, Evidence, Finding, Value
from checker.words import ngettext

is_symptom = True
risk = "low"
message = "{call} gives {actual}; the number is right, but it is wanted with {decimals}: {expected}."
hints = (
    "A number that is calculated can have many decimals.",
    "Read in the task how many decimals are wanted, and look at the `return`.",
    "Put `round(..., {places})` around what is given back.",
)
bad = """\
def mean(numbers):
    return sum(numbers) / len(numbers)
"""
line = 2
good = """\
def mean(numbers):
    return round(sum(numbers) / len(numbers), 2)
"""
case = Case("three", call="mean([10, 20, 25])")
near_miss = (
    "def mean(numbers):\n    return round(sum(numbers) / len(numbers), 1)\n",
    "def mean(numbers):\n    return sum(numbers) / 2\n",
    "def mean(numbers):\n    return sum(numbers) // len(numbers)\n",
    "def mean(numbers):\n    return 18.34\n",
)


def value_not_rounded(evidence: Evidence) -> Iterator[Finding]:
    wrong = wrong_values_of(evidence)
    places = max((_decimals(each.expected) for each in wrong), default=0)
    if not places or not all(_is_rounded(each.expected, each.actual, places) for each in wrong):
        return
    first = wrong[0]
    words = {
        "call": quoted(first.call),
        "actual": quoted(shown(first.actual)),
        "decimals": ngettext("{number} decimal", "{number} decimals", places),
        "places": places,
        "expected": quoted(shown(first.expected)),
    }
    yield Finding(place_of(evidence), words)


def _decimals(value: Value) -> int:
    text = repr(value) if type(value) is float else ""
    return 0 if "e" in text else len(text.partition(".")[2])


def _is_rounded(expected: Value, actual: Value, places: int) -> bool:
    """Whether rounding gives what is expected, of a number with clearly more decimals and no chance of luck."""
    if type(expected) not in (int, float) or type(actual) is not float or abs(actual) > 1e15 or abs(expected) > 1e15:
        return False
    digits = repr(expected).replace(".", "").lstrip("-0")
    return len(digits) >= 3 and _decimals(actual) > places + 1 and round(actual, places) == expected
