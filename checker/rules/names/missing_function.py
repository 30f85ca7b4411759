"""The function that the exercise calls is not there.

The exercise calls your function by its name, with values of its own. Define it with exactly that name, at the left
margin of the file.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from checker.model import Case, Evidence, Finding
from checker.tree import functions, header_span
from checker.words import _

risk = "low"
message = "The exercise calls `{name}`, but your program does not define it{instead}."
hints = (
    "The function's name is part of the task.",
    "Look for the line that begins with `def`, or for where it should be.",
    "Name your function `{name}`.",
)
bad = """\
def totl(numbers):
    return sum(numbers)
"""
line = 1
good = """\
def total(numbers):
    return sum(numbers)
"""
case = Case("sum", call="total([1, 2])")
near_miss = (
    "def total(numbers):\n    return sume(numbers)\n",
    "def total():\n    return 3\n",
)


def missing_function(evidence: Evidence) -> Iterator[Finding]:
    trial = evidence.failing
    error = trial.actual.error if trial and trial.actual else None
    if trial is None or error is None or error.type_name != "NameError" or error.frames:
        return
    found = re.match(r"name '(\w+)' is not defined", error.message)
    if not found or found[1] not in (trial.case.call or ""):
        return
    defined = list(functions(evidence.program.tree).values())
    only = defined[0] if len(defined) == 1 else None
    instead = _(", only `{name}`", name=only.name) if only else ""
    yield Finding(header_span(only, evidence.program) if only else None, {"name": found[1], "instead": instead})
