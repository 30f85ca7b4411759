"""A function gives back the right value as another kind of thing.

The text `'3'` and the number `3` look alike when printed, but they are two values. Only the number can be
calculated with.
"""

from __future__ import annotations

from collections.abc import Iterator

from checker.compare.values import shown
from checker.facts.outputs import quoted
from checker.facts.values import place_of, same, same_items, wrong_values_of
from checker.model import Case, Evidence, Finding, Value
from checker.words import N_, _

is_symptom = True
risk = "low"
message = "{call} gives the {kind} {actual}, but the {wanted} {expected} is wanted."
hints = (
    "Values that look alike when they are printed can be of different kinds.",
    "Look at what the `return` gives back: which step made it a {kind}?",
    "Leave out the step that makes a {kind} of it, or turn it into a {wanted} at the end.",
)
bad = """\
def total(numbers):
    return str(sum(numbers))
"""
line = 2
good = """\
def total(numbers):
    return sum(numbers)
"""
case = Case("sum", call="total([1, 2])")
near_miss = (
    "def total(numbers):\n    return str(sum(numbers) + 1)\n",
    "def total(numbers):\n    return [sum(numbers)]\n",
    "def total(numbers):\n    print(sum(numbers))\n",
    "def total(numbers):\n    return sum(numbers) > 2\n",
)
_KINDS = {
    str: N_("text"),
    int: N_("number"),
    float: N_("number"),
    bool: N_("truth value"),
    list: N_("list"),
    tuple: N_("tuple"),
    set: N_("set"),
}


def value_of_other_type(evidence: Evidence) -> Iterator[Finding]:
    wrong = wrong_values_of(evidence)
    if not wrong or not all(_is_same_otherwise(each.expected, each.actual) for each in wrong):
        return
    first = wrong[0]
    words = {
        "call": quoted(first.call),
        "kind": _(_KINDS[type(first.actual)]),
        "actual": quoted(shown(first.actual)),
        "wanted": _(_KINDS[type(first.expected)]),
        "expected": quoted(shown(first.expected)),
    }
    yield Finding(place_of(evidence), words)


def _is_same_otherwise(expected: Value, actual: Value) -> bool:
    """Whether two values of different kinds say the same."""
    kinds = type(expected), type(actual)
    if kinds[0] is kinds[1] or not all(kind in _KINDS for kind in kinds):
        return False
    if str in kinds:
        return not {list, tuple, set} & set(kinds) and shown(expected).strip("'\"") == shown(actual).strip("'\"")
    if {list, tuple, set}.issuperset(kinds):
        equal = same_items if set in kinds else same
        return bool(expected) and equal(list(expected), list(actual))
    return bool in kinds and not {list, tuple, set} & set(kinds) and bool(expected == actual)
