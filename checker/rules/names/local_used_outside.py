"""A name that exists only inside a function is used outside it.

What a function stores under a name stays in the function and is gone when it ends. What is needed outside, it has
to give back with `return`.
"""

from __future__ import annotations

from collections.abc import Iterator

from checker.facts.attributes import class_with
from checker.facts.missing import MissingName, missing_name
from checker.model import Evidence, Finding
from checker.tree import Function
from checker.words import listed

taxonomy = "NAM06"
misconception = "LocalVariablesAreGlobal"
risk = "low"
message = "`{name}` exists only inside {where}; line {line} stands outside and cannot see it."
hints = (
    "The names inside a function belong to it alone; others get only what it returns.",
    "Line {line} needs a `{name}` of its own: where could it come from?",
    "Let the function return the value, and store what the call gives: `{name} = ...`.",
)
bad = """\
def count_up():
    total = 3 + 4

count_up()
print(total)
"""
line = 5
good = """\
def count_up():
    return 3 + 4

total = count_up()
print(total)
"""
near_miss = (
    "def count_up():\n    total = 7\n\ncount_up()\nprint(result)\n",
    "def count_up():\n    global total\n    total = 7\n\nprint(total)\ncount_up()\n",
    "def count_up():\n    total = 7\n\nprint(total)\ntotal = 3\n",
    "def add(numbers):\n    return sum(numbers)\n\nnumber = [7]\nprint(add(numbers))\n",
    "class Box:\n    def __init__(self, a):\n        self.a = a\n\n    def f(self):\n        print(a)\n\nBox(7).f()\n",
    "print([number for number in [7]])\nprint(number)\n",
)


def local_used_outside(evidence: Evidence) -> Iterator[Finding]:
    missing = missing_name(evidence)
    if missing is None or missing.starts or missing.is_local or missing.module or missing.near:
        return
    inside = _functions_with(missing)
    if 1 <= len(inside) <= 2 and not class_with(missing.name, missing.place, missing.names):
        where = listed(f"`{function}`" for function in inside)
        yield Finding(missing.span, {"name": missing.name, "where": where, "line": missing.line})


def _functions_with(missing: MissingName) -> list[str]:
    """The functions in which the name gets a value; none if it also gets one elsewhere."""
    scopes = [place.scope for place in missing.names.given(missing.name) if place.scope is not missing.place.scope]
    names = [scope.name for scope in scopes if isinstance(scope, Function)]
    return list(dict.fromkeys(names))
