"""A function gives back the right items in another order.

Two lists are equal only if they hold the same items in the same order.
"""

from __future__ import annotations

from collections.abc import Iterator

from checker.compare.values import shown
from checker.facts.outputs import quoted
from checker.facts.values import place_of, same, same_items, wrong_values_of
from checker.model import Case, Evidence, Finding, Value
from checker.words import _

is_symptom = True
risk = "low"
message = "{call} gives the right items {how}: item {number} is {actual}, but {expected} is wanted there."
hints = (
    "Two lists are equal only if their items stand in the same order.",
    "Look at the way in which your function puts items into the list: at which end, in which turn?",
    "Change where an item is added, or bring the list into order before giving it back.",
)
bad = """\
def squares(numbers):
    found = []
    for number in numbers:
        found.insert(0, number * number)
    return found
"""
line = 5
good = """\
def squares(numbers):
    found = []
    for number in numbers:
        found.append(number * number)
    return found
"""
case = Case("three", call="squares([1, 2, 3])")
near_miss = (
    "def squares(numbers):\n    return [9, 4, 2]\n",
    "def squares(numbers):\n    return {9, 4, 1}\n",
    "def squares(numbers):\n    return [9, 4, 1, 1]\n",
    "def squares(numbers):\n    return (9, 4, 1)\n",
)


def items_in_other_order(evidence: Evidence) -> Iterator[Finding]:
    wrong = wrong_values_of(evidence)
    if not wrong or not all(_is_reordered(each.expected, each.actual) for each in wrong):
        return
    first = wrong[0]
    pairs = enumerate(zip(first.expected, first.actual, strict=True))
    place = next((at for at, pair in pairs if not same(*pair)), None)
    if place is None:  # they differ by less than a rounding error
        return
    turned = all(same(each.expected[::-1], each.actual) for each in wrong)
    words = {
        "call": quoted(first.call),
        "how": _("the wrong way round") if turned else _("in another order"),
        "number": place + 1,
        "actual": quoted(shown(first.actual[place])),
        "expected": quoted(shown(first.expected[place])),
    }
    yield Finding(place_of(evidence), words)


def _is_reordered(expected: Value, actual: Value) -> bool:
    if type(expected) is not type(actual) or type(expected) not in (list, tuple):
        return False
    return len(expected) >= 2 and same_items(expected, actual)
