"""A dictionary's keys are taken instead of its values, or the other way round.

A loop over a dictionary gives its keys; `.values()` gives what is stored under them, `.items()` both.
"""

from __future__ import annotations

import ast
from collections.abc import Iterator

from checker.search.slip import Code, Slip
from checker.words import N_, _

cost = 0.2
message = "On line {line}, `{text}` gives the dictionary's {given}. Are these what you need?"
hints = (
    "A dictionary has keys and values, and a loop over it gives the keys.",
    "Ask what the items of `{text}` are on line {line}.",
    "Write `{other}` on line {line}.",
)
belief = "You would be right if line {line} had `{other}`; but `{text}` gives the {given}."
bad = """\
prices = {"tea": 3, "milk": 2, "rice": 4}
for price in sorted(prices):
    print("Price:", price)
"""
line = 2
good = """\
prices = {"tea": 3, "milk": 2, "rice": 4}
for price in sorted(prices.values()):
    print("Price:", price)
"""
near_miss = (
    'prices = {"tea": 3, "milk": 2, "rice": 4}\nfor price in prices:\n    print("price:", price)\n',
    'prices = [3, 2, 5]\nfor price in prices:\n    print("Price:", price)\n',
)
_GIVEN = {"keys": N_("keys"), "values": N_("values"), "items": N_("keys and values")}


def keys_or_values(code: Code) -> Iterator[Slip]:
    names = {name for node in code.nodes for name in _dictionaries(node)}
    for node in code.nodes:
        match node:
            case ast.Call(func=ast.Attribute(value=value, attr=attr), args=[]) if attr in _GIVEN:
                for other in ("keys", "values"):
                    if other != attr:
                        yield _slip(code, node, f"{code.source(value)}.{other}()", _GIVEN[attr])
            case ast.Name(id=name, ctx=ast.Load()) if name in names and _is_gone_through(code, node):
                yield _slip(code, node, f"{name}.values()", _GIVEN["keys"])
                yield _slip(code, node, f"{name}.items()", _GIVEN["keys"])


def _dictionaries(node: ast.AST) -> Iterator[str]:
    """The name that a node shows to be a dictionary's."""
    match node:
        case ast.Call(func=ast.Attribute(value=ast.Name(id=name), attr="keys" | "values" | "items")):
            yield name
        case ast.Assign(targets=[ast.Name(id=name)], value=ast.Dict() | ast.DictComp()):
            yield name


def _is_gone_through(code: Code, node: ast.Name) -> bool:
    """Whether a loop, or a function that goes through all of it, is what a name is handed to."""
    parent = code.parent(node)
    if isinstance(parent, ast.Call):
        return node in parent.args
    return isinstance(parent, ast.For | ast.comprehension) and parent.iter is node


def _slip(code: Code, node: ast.expr, other: str, given: str) -> Slip:
    return Slip(code.put(node, other), code.span(node), {"text": code.text(node), "other": other, "given": _(given)})
