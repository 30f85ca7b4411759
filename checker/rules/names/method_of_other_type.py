"""What stands after a dot belongs to another kind of value.

`append` is for lists and `upper` for texts. When such a word does not work, the value is often not of the kind you
expect.
"""

from __future__ import annotations

import ast
from collections.abc import Iterator

from checker.facts.attributes import MissingAttribute, missing_attribute
from checker.facts.crashes import seen
from checker.facts.members import TYPES, many, one, types_with
from checker.model import Evidence, Finding
from checker.words import N_, _

taxonomy = "NAM10"
risk = "low"
message = "`{name}` works on {others}, but `{value}` on line {line} is {kind}."
hints = (
    "After the dot, only those words work that belong to this kind of value.",
    "On line {line} `{value}` is {shown}. Is that the kind of value that you want there?",
    "{advice}",
)
bad = """\
names = "Ann"
names.append("Bob")
print(names)
"""
line = 2
good = """\
names = ["Ann"]
names.append("Bob")
print(names)
"""
near_miss = (
    "names = ['Bob', 'Ann'].sort()\nnames.append('Cem')\n",
    "names = ['Ann']\nnames.apend('Bob')\n",
    "class Names:\n    pass\n\nNames().append('Bob')\n",
    "names = ['Ann']\nprint(names.length)\n",
    "import math\nmath.append('Bob')\n",
)

_ADVICE = {
    ("str", "append"): N_("A text becomes longer with `+=`; a list begins with square brackets."),
    ("set", "append"): N_("A set takes a new value with `add`."),
    ("list", "add"): N_("A list takes a new value with `append`."),
    ("tuple", "append"): N_("A tuple never changes: write square brackets, which make a list."),
    ("dict", "append"): N_("A dictionary takes a new value under a key: `{value}[key] = ...`."),
    ("dict", "add"): N_("A dictionary takes a new value under a key: `{value}[key] = ...`."),
    ("str", "sort"): N_("Put the text into `sorted(...)`, which gives a list of its letters in order."),
    ("str", "reverse"): N_("A text backwards is `{value}[::-1]`."),
    ("list", "find"): N_("A list tells a place with `index`."),
    ("list", "join"): N_("The text that goes in between comes first: `', '.join({value})`."),
}


def method_of_other_type(evidence: Evidence) -> Iterator[Finding]:
    missing = missing_attribute(evidence)
    if missing is None or missing.is_module or missing.owner not in TYPES or missing.is_function:
        return
    others = [] if missing.is_length else types_with(missing.name)
    if others:
        words = {"name": missing.name, "others": many(others), "value": missing.value, "line": missing.line}
        known = {"kind": one(missing.owner), "shown": _shown(missing), "advice": _advice(missing, others)}
        yield Finding(missing.span, words | known)


def _shown(missing: MissingAttribute) -> str:
    """The value itself, where the frame knows it."""
    node = missing.node.value
    found = seen(missing.crash, missing.program).get(node.id) if isinstance(node, ast.Name) else None
    return f"`{found.text}`, {one(missing.owner)}" if found else one(missing.owner)


def _advice(missing: MissingAttribute, others: list[str]) -> str:
    known = _ADVICE.get((missing.owner, missing.name))
    if known:
        return _(known, value=missing.value)
    named = {"name": missing.name, "value": missing.value}
    if others == ["str"] and missing.owner in ("list", "tuple", "set"):
        return _("Use `{name}` on each text in `{value}`, one after the other, in a loop.", **named)
    if others == ["str"]:
        return _("Turn the value into a text with `str({value})` first.", **named)
    kinds = {"kinds": many(others), "kind": one(missing.owner)}
    return _("Make `{value}` one of the {kinds}, or use a word that fits {kind}.", **named, **kinds)
