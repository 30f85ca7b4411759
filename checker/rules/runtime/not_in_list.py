"""An item is looked for or removed that is not there.

`remove` and `index` need an item that is there. Capitals and spaces count, and the text '3' is not the number 3.
"""

from __future__ import annotations

import ast
from collections.abc import Iterator
from typing import Any

from checker.facts.crashes import failure_of
from checker.facts.nearest import nearest_value
from checker.facts.worth import Unknown
from checker.model import Evidence, Finding
from checker.words import N_, _

taxonomy = "RUN10"
risk = "low"
message = "{value} is not in `{items}` when line {line} {does}{instead}."
hints = (
    "Only what is there can be found or removed.",
    "Compare what line {line} looks for with what is in `{items}` at that moment.",
    "Ask `if … in {items}` first, or look for exactly what is in it.",
)
bad = """\
fruits = ["Apple", "Pear"]
fruits.remove("apple")
print(fruits)
"""
line = 2
good = """\
fruits = ["Apple", "Pear"]
fruits.remove("Apple")
print(fruits)
"""
near_miss = (
    'fruits = ["Apple"]\nfruits.remove("Apple")\nprint(fruits, 1)\n',
    'fruits = ["Apple"]\nfruits.remove("a", "b")\n',
    'fruits = ["Apple"]\nraise ValueError("list.remove(x): x not in list")\n',
    'ages = {"Ada": 36}\nprint(ages["Bob"])\n',
    'print(int("Apple"))\n',
    'fruits = ["Apple"]\nprint(fruits.index(fruits))\n',
)

_DOES = {"remove": N_("removes it"), "index": N_("looks for it"), "rindex": N_("looks for it")}
_OWNERS = (list, tuple, set, str)


def not_in_list(evidence: Evidence) -> Iterator[Finding]:
    failure = failure_of(evidence, "ValueError", "KeyError")
    if failure is None:
        return
    match failure.node:
        case ast.Call(func=ast.Attribute(value=ast.Name(id=name)), args=[ast.Name(id=same)]) if name == same:
            return  # nobody looks for a list in itself: another name was meant
        case ast.Call(func=ast.Attribute(value=items, attr=method), args=[item]) if method in _DOES:
            pass
        case _:
            return
    try:
        there, wanted = failure.worth(items), failure.worth(item)
        if type(there) not in _OWNERS or wanted in there:
            return
    except (Unknown, TypeError):
        return
    words = {
        "value": repr(wanted),
        "items": failure.brief(items),
        "does": _(_DOES[method]),
        "instead": _instead(there, wanted),
        "line": failure.span.line,
    }
    yield Finding(failure.span, words)


def _instead(there: Any, wanted: object) -> str:
    if not there:
        return _(": it is empty")
    near = None if isinstance(there, str) else nearest_value(wanted, there)
    if near is None:
        return ""
    if str(near) == str(wanted):
        told = N_(": there is the text {value}") if isinstance(near, str) else N_(": there is the number {value}")
        return _(told, value=repr(near))
    return _("; there is {value}", value=repr(near))
