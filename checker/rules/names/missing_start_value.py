"""A name is changed before it has a first value.

`count += 1` takes the old value and makes a new one from it. The first time there has to be an old value already.
"""

from __future__ import annotations

import ast
from collections.abc import Iterator

from checker.facts.attributes import class_with
from checker.facts.missing import MissingName, missing_name
from checker.model import Evidence, Finding
from checker.words import N_, _

taxonomy = "NAM04"
risk = "low"
message = "Line {line} {needs}, but `{name}` has no first value yet."
hints = (
    "Whoever counts or adds up begins somewhere: with 0, with 1, with an empty list or text.",
    "Look above line {line}, and above the loop around it: where does `{name}` get its first value?",
    "Give `{name}` a first value before the loop begins.",
)
bad = """\
for number in [3, 4]:
    total += number
print(total)
"""
line = 2
good = """\
total = 0
for number in [3, 4]:
    total += number
print(total)
"""
near_miss = (
    "totl = 0\nfor number in [3, 4]:\n    total += number\nprint(total)\n",
    "total = 0\n\ndef add(number):\n    total += number\n\nadd(7)\nprint(total)\n",
    "for number in [3, 4]:\n    total += number\ntotal = 0\n",
    "if 3 > 4:\n    total = 0\ntotal += 7\n",
    "def start():\n    total = 0\n\nstart()\ntotal += 7\n",
    "total = 0\nfor number in [3, 4]:\n    total = total + nmber\nprint(total)\n",
    "class Box:\n    total = 0\n\n    def add(self, number):\n        total += number\n\nBox().add(7)\n",
    "for number in [3, 4]:\n    print(total)\n    total = number\n",
    "for number in [3, 4]:\n    if total > 3:\n        print(number)\n",
    "total = 0\n\ndef add(number):\n    if total < 9:\n        total += number\n\nadd(7)\nprint(total)\n",
    "totals = []\nfor number in [3, 4]:\n    total.append(number)\nprint(totals)\n",
    "for number in [3, 4]:\n    Total.show(number)\n",
)
_FILLING = frozenset({"append", "extend", "insert", "add", "update", "setdefault"})


def missing_start_value(evidence: Evidence) -> Iterator[Finding]:
    missing = missing_name(evidence)
    if missing is None or missing.starts or missing.outer or missing.call:
        return
    if not (missing.given_here or _is_filled(missing)) or not (missing.is_local or missing.is_never_given):
        return
    if missing.near or class_with(missing.name, missing.place, missing.names):
        return
    needs = N_("makes a new `{name}` out of the old one") if _is_changed_there(missing) else N_("uses `{name}`")
    yield Finding(missing.span, {"line": missing.line, "name": missing.name, "needs": _(needs, name=missing.name)})


def _is_changed_there(missing: MissingName) -> bool:
    """Whether the line that failed is one of those that need the old value for a new one."""
    statement = missing.place.statement
    if not isinstance(statement, ast.Assign | ast.AnnAssign | ast.AugAssign):
        return False
    return any(place.statement is statement for place in missing.given_here)


def _is_filled(missing: MissingName) -> bool:
    """Whether a line of the program puts something into what the name is to stand for."""
    for node in missing.program.nodes:
        match node:
            case ast.Expr(value=ast.Call(func=ast.Attribute(value=ast.Name(id=missing.name), attr=deed))):
                if deed in _FILLING:
                    return True
            case ast.Subscript(value=ast.Name(id=missing.name), ctx=ast.Store()):
                return True
    return False
