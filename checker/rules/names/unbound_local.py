"""A function changes a name from outside, and so makes a name of its own.

A name that gets a value anywhere in a function is the function's own, in all of its lines. The value that the name
has outside is not seen there.
"""

from __future__ import annotations

import ast
from collections.abc import Iterator

from checker.facts.missing import BUILTINS, MissingName, missing_name
from checker.facts.scopes import Place
from checker.model import Evidence, Finding
from checker.tree import Function

taxonomy = "NAM07"
risk = "low"
message = "Line {given} makes `{name}` a name of `{function}` alone; it has no value there when line {line} needs it."
hints = (
    "A name that gets a value in a function is another name than the same one outside.",
    "Where does `{name}` on line {line} get its value from: from inside `{function}`, or from outside?",
    "Take the value from outside as a parameter of `{function}`, and give the new one back with `return`.",
)
bad = """\
count = 0

def add_one():
    count = count + 1

add_one()
print(count)
"""
line = 4
good = """\
count = 0

def add_one(number):
    return number + 1

count = add_one(count)
print(count)
"""
near_miss = (
    "def add_one():\n    count = count + 1\n\nadd_one()\n",
    "def add_one():\n    print(count)\n    count = 1\n\nadd_one()\n",
    "def look(number):\n    if number > 3:\n        result = 1\n    return result\n\nresult = look(1)\n",
    "def add_one():\n    count = count + 1\n\nadd_one()\ncount = 0\n",
    "count = 0\n\ndef add_one():\n    print(cuont)\n    count = 1\n\nadd_one()\n",
)


def unbound_local(evidence: Evidence) -> Iterator[Finding]:
    missing = missing_name(evidence)
    if missing is None or not missing.is_local:
        return
    home = missing.place.home
    if isinstance(home, Function) and (missing.outer or _names_a_function(missing)):
        given = _first(missing)
        words = {"given": given.line, "name": missing.name, "function": home.name, "line": missing.line}
        yield Finding(missing.span, words)


def _first(missing: MissingName) -> Place:
    """The place that makes the name the function's own: the line that failed, where it is one of them."""
    given = missing.given_here
    return next((place for place in given if place.statement is missing.place.statement), given[0])


def _names_a_function(missing: MissingName) -> bool:
    """Whether a function of the learner's own is called by a name that the function around the call gives away."""
    given = missing.names.given(missing.name)
    is_defined = any(isinstance(p.node, Function) and isinstance(p.home, ast.Module) for p in given)
    return missing.call is not None and is_defined and missing.name not in BUILTINS
