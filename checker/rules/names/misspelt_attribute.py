"""A word after a dot is misspelt.

Each kind of value has its own list of words that may stand after its dot. Every letter counts, capitals too.
"""

from __future__ import annotations

from collections.abc import Iterator

from checker.facts.attributes import MissingAttribute, classes, missing_attribute, own_attributes
from checker.facts.members import TYPES, members, module_members, one, types_with
from checker.facts.nearest import nearest_name
from checker.model import Evidence, Finding
from checker.words import _

taxonomy = "NAM09"
risk = "low"
message = "`{value}` on line {line} is {kind} and has no `{name}`; did you mean `{meant}`?"
hints = (
    "After the dot, only those words work that belong to this kind of value.",
    "Compare the spelling of `{name}` on line {line} with the word that you know.",
    "Write `{meant}` in place of `{name}` on line {line}.",
)
bad = """\
names = ["Ann"]
names.apend("Bob")
print(names)
"""
line = 2
good = """\
names = ["Ann"]
names.append("Bob")
print(names)
"""
near_miss = (
    "name = 'Ann'\nname.append('Bob')\n",
    "names = ['Ann']\nnames.lenght\n",
    "names = ['Ann']\nprint(names.sorted())\n",
    "names = ['Ann'].sort()\nnames.apend('Bob')\n",
    "names = ['Ann']\nnames.push('Bob')\n",
    "class Names:\n    pass\n\nNames().apend('Bob')\n",
)


def misspelt_attribute(evidence: Evidence) -> Iterator[Finding]:
    missing = missing_attribute(evidence)
    if missing is None or missing.is_function or (missing.owner in TYPES and _is_for_others(missing)):
        return
    if meant := nearest_name(missing.name, _known(missing)):
        words = {"name": missing.name, "value": missing.value, "line": missing.line, "meant": meant}
        yield Finding(missing.span, {**words, "kind": _kind(missing)}, missing.edit_name(meant))


def _is_for_others(missing: MissingAttribute) -> bool:
    """Whether it is right for another kind of value, or a word for the length: both are said elsewhere."""
    return missing.is_length or bool(types_with(missing.name))


def _known(missing: MissingAttribute) -> frozenset[str]:
    """What may stand behind the dot."""
    if missing.is_module:
        return module_members(missing.owner)
    own = next((owner for owner in classes(missing.program) if owner.name == missing.owner), None)
    if own is not None:
        return frozenset(own_attributes(own))
    return members(missing.owner)


def _kind(missing: MissingAttribute) -> str:
    if missing.is_module:
        return _("a module")
    return one(missing.owner)
