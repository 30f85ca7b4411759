"""A function gives back a list that lacks only its first or its last item.

Often a loop begins a turn too late or ends a turn too early, or a `return` comes before the last item was added.
"""

from __future__ import annotations

from collections.abc import Iterator

from checker.compare.values import shown
from checker.facts.outputs import quoted
from checker.facts.values import place_of, same, wrong_values_of
from checker.model import Case, Evidence, Finding, Value
from checker.words import _

is_symptom = True
risk = "low"
message = "{call} gives {actual}: only the {which} item, {item}, is missing."
hints = (
    "All the other items are right.",
    "Find the place where {item} should get into the list.",
    "See if a loop starts too late or stops too early, or if the item is added at all.",
)
bad = """\
def evens(limit):
    return [number for number in range(0, limit, 2)]
"""
line = 2
good = """\
def evens(limit):
    return [number for number in range(0, limit + 1, 2)]
"""
case = Case("six", call="evens(6)")
near_miss = (
    "def evens(limit):\n    return [2, 4, 8]\n",
    "def evens(limit):\n    return [0, 4, 6]\n",
    "def evens(limit):\n    return [2, 4]\n",
    "def evens(limit):\n    return (0, 2, 4)\n",
)


def end_item_missing(evidence: Evidence) -> Iterator[Finding]:
    wrong = wrong_values_of(evidence)
    lacks = {_lacks(each.expected, each.actual) for each in wrong}
    if len(lacks) == 1 and (which := lacks.pop()):
        first = wrong[0]
        item = first.expected[-1 if which == "last" else 0]
        words = {
            "call": quoted(first.call),
            "actual": quoted(shown(first.actual)),
            "which": _("last") if which == "last" else _("first"),
            "item": quoted(shown(item)),
        }
        yield Finding(place_of(evidence), words)


def _lacks(expected: Value, actual: Value) -> str:
    """Which end of a list is missing, if that is all; a list of one item is too little to tell by."""
    if type(expected) is not type(actual) or type(expected) not in (list, tuple):
        return ""
    if len(expected) != len(actual) + 1 or len(actual) < 2:
        return ""
    return "last" if same(expected[:-1], actual) else "first" if same(expected[1:], actual) else ""
