"""A name is used before a later line gives it its value.

Python goes through a program from top to bottom. A name or a function exists only from the line on that makes it.
"""

from __future__ import annotations

import ast
from collections.abc import Iterator

from checker.facts.crashes import last_line_of_module
from checker.facts.missing import MissingName, missing_name
from checker.facts.scopes import Place
from checker.model import Evidence, Finding
from checker.tree import Function
from checker.words import _

taxonomy = "NAM04"
risk = "low"
message = "{use} `{name}`, but `{name}` {gets} only on line {later}."
hints = (
    "Python goes through the lines from top to bottom: what comes later is not there yet.",
    "Compare line {line} with line {later}: which one has to come first?",
    "Put line {later}, or the block that begins there, above the first line that needs `{name}`.",
)
bad = """\
print("You are", age)
age = 12
"""
line = 1
good = """\
age = 12
print("You are", age)
"""
near_miss = (
    "if 3 > 4:\n    age = 12\nprint('You are', age)\n",
    "for year in [1, 2]:\n    age += 1\nprint('You are', age)\n",
    "def ask():\n    age = 12\n\nprint('You are', age)\nask()\n",
    "age = 12\ndel age\nprint('You are', age)\nage = 13\n",
    "Age = 12\nprint('You are', age)\n",
    "age = 3\n\ndef show():\n    print('You are', age)\n    age = 12\n\nshow()\n",
)


def used_before_definition(evidence: Evidence) -> Iterator[Finding]:
    missing = missing_name(evidence)
    starts = missing.starts if missing else []
    if missing is None or not starts or missing.outer or not all(_comes_later(p, missing) for p in starts):
        return
    first, span, use = starts[0], missing.span, _("Line {line} uses", line=missing.line)
    if not _is_beside(first, missing):  # the function stands where it may; it is called too early
        span = missing.crash.frames[0].span
        use = _("Line {first} leads to line {line}, which uses", first=span.line, line=missing.line)
    gets = _("is defined") if isinstance(first.node, Function | ast.ClassDef) else _("gets its value")
    words = {"use": use, "name": missing.name, "gets": gets, "later": first.line, "line": span.line}
    yield Finding(span, words)


def _comes_later(place: Place, missing: MissingName) -> bool:
    """Whether a place was not reached when the name was needed, by the order of the lines alone."""
    if isinstance(place.node, ast.ExceptHandler) or isinstance(getattr(place.node, "ctx", None), ast.Del):
        return False
    if _is_beside(place, missing):
        return place.line > missing.line
    last = last_line_of_module(missing.crash)
    return isinstance(place.home, ast.Module) and last is not None and place.line >= last


def _is_beside(place: Place, missing: MissingName) -> bool:
    return place.home is missing.place.home
