"""A dictionary has no such key.

A dictionary gives a value only for a key that was put in exactly like that. Capitals and spaces count, and the text
'1' is not the number 1.
"""

from __future__ import annotations

import ast
from collections.abc import Iterator
from typing import Any

from checker.facts.crashes import Failure, failure_of
from checker.facts.nearest import nearest_value
from checker.facts.worth import Unknown
from checker.model import Evidence, Finding
from checker.words import _

taxonomy = "RUN03"
risk = "low"
message = "Line {line} asks `{pairs}` for the key {key}, which is not there{instead}."
hints = (
    "A key is found only in exactly the form in which it was put in.",
    "Compare the key on line {line} with the keys of `{pairs}`: capitals, spaces, text or number.",
    "{edit}",
)
bad = """\
ages = {"Ada": 36, "Bob": 41}
name = "bob"
print(ages[name])
"""
line = 3
good = """\
ages = {"Ada": 36, "Bob": 41}
name = "Bob"
print(ages[name])
"""
near_miss = (
    'ages = {"Ada": 36}\nname = "bob"\nprint(ages.get(name))\n',
    'ages = ["Ada", "Bob"]\nprint(ages[2])\n',
    'ages = {"Ada": 36}\nraise KeyError("bob")\n',
    'names = {"Ada"}\nnames.remove("bob")\n',
    'ages = {"Ada": 36}\nprint(ages["Ada"]["Bob"])\n',
)


def missing_key(evidence: Evidence) -> Iterator[Finding]:
    failure = failure_of(evidence, "KeyError")
    if failure is None:
        return
    match failure.node:
        case ast.Subscript(value=pairs, slice=key):
            pass
        case ast.Call(func=ast.Attribute(value=pairs, attr="pop"), args=[key]):
            pass
        case _:
            return
    there = _keys(failure, pairs)
    if there is None:
        return
    instead, edit = _instead(failure, pairs, key, there)
    words = {
        "pairs": failure.brief(pairs),
        "key": failure.error.message,
        "instead": instead,
        "line": failure.span.line,
        "edit": edit,
    }
    yield Finding(failure.span, words)


def _keys(failure: Failure, pairs: ast.expr) -> list[Any] | None:
    """The dictionary's keys, none where they are not known; None if it is no dictionary or has the key."""
    try:
        value = failure.worth(pairs)
    except Unknown:
        named = {v.name: v.type_name for v in failure.frame.variables}
        is_known = isinstance(pairs, ast.Name) and named.get(pairs.id) == "dict"
        return [] if is_known else None
    if type(value) is not dict or any(repr(key) == failure.error.message for key in value):
        return None
    return list(value)


def _instead(failure: Failure, pairs: ast.expr, key: ast.expr, there: list[Any]) -> tuple[str, str]:
    """What is there instead, and what to change."""
    line = failure.span.line
    if _is_added_to(failure):
        edit = _(
            "Give the key a first value before line {line} adds to it, or use `.get` with a first value.", line=line
        )
        return _(" yet"), edit
    try:
        wanted = failure.worth(key)
    except Unknown:
        wanted = None
    near = None if wanted is None else nearest_value(wanted, there)
    if near is not None and str(near) == str(wanted):
        words = {"wanted": repr(wanted), "value": repr(near), "line": line}
        if isinstance(near, str):
            edit = _("Make the number {wanted} the text {value} before line {line}.", **words)
            return _(": there is the text {value}", **words), edit
        edit = _("Make the text {wanted} the number {value} before line {line}.", **words)
        return _(": there is the number {value}", **words), edit
    if near is not None:
        edit = _("Ask for {value}, or make both be written alike.", value=repr(near))
        return _("; there is {value}", value=repr(near)), edit
    edit = _("Put the key in before line {line}, or ask `in` whether it is there.", line=line)
    if there:
        return _listed(there), edit
    return _(": it is empty") if failure.knows(pairs) else "", edit


def _is_added_to(failure: Failure) -> bool:
    """Whether the place that fails is the left side of `+=`."""
    additions = (n for n in ast.walk(failure.program.tree) if isinstance(n, ast.AugAssign))
    return any(n.target is failure.node for n in additions)


def _listed(there: list[Any]) -> str:
    shown = [repr(key) for key in there[:3]]
    if len(there) == 1:
        return _("; the only one is {key}", key=shown[0])
    return _("; there are {keys}", keys=", ".join(shown) + (" …" if len(there) > 3 else ""))
