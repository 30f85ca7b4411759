"""Something that can change is used as a key or put into a set.

Python finds a key of a dictionary, or a member of a set, only if it stays as it is. Lists, dictionaries and sets
can change, so they can be neither.
"""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator

from checker.facts.crashes import Failure, failure_of
from checker.facts.kinds import in_words
from checker.model import Evidence, Finding
from checker.tree import span_of
from checker.words import N_, _

taxonomy = "TYP19"
risk = "low"
message = "`{key}` on line {line} is {kind}, which can change, so it cannot be {role}."
hints = (
    "Only what stays as it is can be looked up: numbers, texts and tuples.",
    "Look at `{key}` on line {line}.",
    "Use a tuple in round brackets, such as `(1, 2)`, or one of its items.",
)
bad = """\
point = [2, 3]
names = {point: "home"}
print(names)
"""
line = 2
good = """\
point = (2, 3)
names = {point: "home"}
print(names)
"""
near_miss = (
    "point = [2, 3]\nnames = ['home']\nprint(names[point])\n",
    "point = [2, 3]\nnames = {'home': point}\nprint(names[(2, 3)])\n",
    "point = (2, 3)\nnames = {point: 'home'}\nprint(names[point] + 1)\n",
    "point = [2, 3]\nnames = {'home': point}\nprint(names['home'] + 1)\n",
)
_SAID = re.compile(r"unhashable type: '(\w+)'")
_KEY, _MEMBER = N_("a key of a dictionary"), N_("in a set")
_LOOKING_UP = frozenset({"get", "pop", "setdefault"})


def unhashable_key(evidence: Evidence) -> Iterator[Finding]:
    failure = failure_of(evidence, "TypeError")
    said = _SAID.search(failure.error.message) if failure else None
    if failure is None or said is None:
        return
    for node in failure.nodes:
        for part, role in _looked_up(node, failure):
            if failure.kind(part) == said[1]:
                words = {
                    "key": failure.text(part),
                    "line": part.lineno,
                    "kind": in_words(said[1]),
                    "role": _(role),
                }
                yield Finding(span_of(part, evidence.program.source), words)
                return


def _looked_up(node: ast.AST, failure: Failure) -> Iterator[tuple[ast.expr, str]]:
    """The parts of an expression that have to stay as they are."""
    match node:
        case ast.Subscript(value=whole, slice=key) if failure.kind(whole) in ("dict", ""):
            yield key, _KEY
        case ast.Dict(keys=keys):
            yield from ((key, _KEY) for key in keys if key is not None)
        case ast.DictComp(key=key):
            yield key, _KEY
        case ast.Set(elts=members):
            yield from ((member, _MEMBER) for member in members)
        case ast.SetComp(elt=member):
            yield member, _MEMBER
        case ast.Call(func=ast.Attribute(attr="add" | "discard" | "remove"), args=[member]):
            yield member, _MEMBER
        case ast.Call(func=ast.Attribute(attr=name), args=[key, *_]) if name in _LOOKING_UP:
            yield key, _KEY
        case ast.Call(func=ast.Name(id="set"), args=[ast.List(elts=members)]):
            yield from ((member, _MEMBER) for member in members)
        case ast.Compare(left=member, ops=[ast.In() | ast.NotIn()], comparators=[whole]):
            yield member, _MEMBER if failure.kind(whole) == "set" else _KEY
