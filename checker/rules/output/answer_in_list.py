"""A function gives its answer back inside a list or tuple.

`[3]` is a list with a 3 in it, not the number 3. A comma after a value is enough to make a tuple of it: `return 3,`
gives `(3,)`.
"""

from __future__ import annotations

from collections.abc import Iterator

from checker.compare.values import shown
from checker.facts.outputs import quoted
from checker.facts.values import place_of, same, wrong_values_of
from checker.model import Case, Evidence, Finding
from checker.words import _

is_symptom = True
risk = "low"
message = "{call} gives the {kind} {actual}; wanted is only what is in it, {expected}."
hints = (
    "A {kind} with one item is not the item.",
    "Look at the `return`: what puts the answer into a {kind}?",
    "Leave out the brackets or the comma, or take the item out with `[0]`.",
)
bad = """\
def total(numbers):
    return sum(numbers),
"""
line = 2
good = """\
def total(numbers):
    return sum(numbers)
"""
case = Case("sum", call="total([1, 2])")
near_miss = (
    "def total(numbers):\n    return [sum(numbers) + 1]\n",
    "def total(numbers):\n    return [sum(numbers), 0]\n",
    "def total(numbers):\n    return str(sum(numbers))\n",
    "def total(numbers):\n    return {sum(numbers): 1}\n",
)


def answer_in_list(evidence: Evidence) -> Iterator[Finding]:
    wrong = wrong_values_of(evidence)
    if wrong and all(
        type(each.actual) in (list, tuple) and len(each.actual) == 1 and same(each.expected, each.actual[0])
        for each in wrong
    ):
        first = wrong[0]
        words = {
            "call": quoted(first.call),
            "kind": _("list") if type(first.actual) is list else _("tuple"),
            "actual": quoted(shown(first.actual)),
            "expected": quoted(shown(first.expected)),
        }
        yield Finding(place_of(evidence), words)
