"""A name is changed before it has a first value.

`count += 1` takes the old value and makes a new one from it. The first time there has to be an old value already.
"""

from __future__ import annotations

import ast
from collections.abc import Iterator

from checker.facts.attributes import class_with
from checker.facts.missing import MissingName, missing_name, reads_itself
from checker.model import Evidence, Finding

taxonomy = "NAM04"
risk = "low"
message = "Line {line} makes a new `{name}` out of the old one, but `{name}` has no first value yet."
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
)


def missing_start_value(evidence: Evidence) -> Iterator[Finding]:
    missing = missing_name(evidence)
    if missing is None or missing.starts or missing.outer or missing.call or not _is_changed_there(missing):
        return
    if missing.near or class_with(missing.name, missing.place, missing.names):
        return
    if missing.is_local or missing.is_never_given:
        yield Finding(missing.span, {"line": missing.line, "name": missing.name})


def _is_changed_there(missing: MissingName) -> bool:
    """Whether the line that failed is one of those that need the old value for a new one."""
    statement = missing.place.statement
    if not isinstance(statement, ast.Assign | ast.AnnAssign | ast.AugAssign):
        return False
    return any(place.statement is statement and reads_itself(place) for place in missing.given_here)
