"""What kind of value each part of a failing expression had: from the failing frame, from its own words, or inferred."""

from __future__ import annotations

import ast
import builtins
from collections.abc import Mapping
from functools import lru_cache
from typing import Any

from checker.facts import results
from checker.facts.infer import FUNCTION
from checker.facts.origins import origins
from checker.facts.worth import Unknown, from_repr
from checker.model import Program, Variable
from checker.tree import bound_names, functions

UNKNOWN: Any = object()
MAX_SHOWN = 30  # characters of a value within a message
NONE = results.NONE
NUMBERS = results.NUMBERS

_WORDS = {
    "str": "text",
    "int": "a number",
    "float": "a number",
    "bool": "True or False",
    "NoneType": "None",
    "function": "a function",
    "list": "a list",
    "tuple": "a tuple",
    "dict": "a dictionary",
    "set": "a set",
    "range": "a range",
}
_DISPLAYS: dict[type[ast.AST], str] = {
    ast.JoinedStr: "str",
    ast.List: "list",
    ast.ListComp: "list",
    ast.Tuple: "tuple",
    ast.Dict: "dict",
    ast.DictComp: "dict",
    ast.Set: "set",
    ast.SetComp: "set",
    ast.Compare: "bool",
    ast.Lambda: FUNCTION,
}
# Methods that are mostly called with nothing in their brackets.
TAKE_NOTHING = frozenset(
    "capitalize clear copy isalpha isdigit islower isupper items keys lower pop popitem reverse sort split strip title "
    "upper values".split()
)
# Python's own types that square brackets behind their names do not fail on at once.
ROW_MAKERS = frozenset({"dict", "enumerate", "frozenset", "list", "set", "tuple", "type"})
SIGNS: dict[type[ast.operator], str] = {
    ast.Add: "+",
    ast.Sub: "-",
    ast.Mult: "*",
    ast.Div: "/",
    ast.FloorDiv: "//",
    ast.Mod: "%",
    ast.Pow: "**",
}


def value_of(node: ast.AST, variables: Mapping[str, Variable]) -> Any:
    """What an expression is worth where the names have these values; `UNKNOWN` if that is not clear at once."""
    match node:
        case ast.Constant(value=value):
            return value
        case ast.UnaryOp(op=ast.USub(), operand=ast.Constant(value=int() | float() as number)):
            return -number
        case ast.Name(id=name) if name in variables:
            return _value(variables[name].text)
        case ast.Subscript(value=inner, slice=key):
            whole, position = value_of(inner, variables), value_of(key, variables)
            try:
                return UNKNOWN if UNKNOWN in (whole, position) else whole[position]
            except (TypeError, LookupError):
                return UNKNOWN
    return UNKNOWN


def plain_kind(node: ast.AST, program: Program, variables: Mapping[str, Variable]) -> str:
    """The kind of an expression's value where it needs no inference; else ""."""
    value = value_of(node, variables)
    if value is not UNKNOWN:
        return type(value).__name__
    match node:
        case ast.Name(id=name) if name in variables:
            return variables[name].type_name
        case ast.Name(id=name) if name in own_names(program):
            return FUNCTION if is_own_function(program, node) else ""
        case ast.Name(id=name) if hasattr(builtins, name):
            return "type" if isinstance(getattr(builtins, name), type) else FUNCTION
        case ast.Call(func=ast.Name(id=name)) if name not in own_names(program):
            return results.of_function(name)
        case ast.Call(func=ast.Attribute(value=owner, attr=name)):
            return results.of_method(plain_kind(owner, program, variables), name)
        case ast.BinOp(left=left, op=op, right=right):
            kinds = (plain_kind(side, program, variables) for side in (left, right))
            return results.of_operator(SIGNS.get(type(op), ""), *kinds)
        case ast.Subscript(value=inner, slice=key):
            kind = plain_kind(inner, program, variables)
            return kind if kind == "str" or isinstance(key, ast.Slice) else ""
    return _DISPLAYS.get(type(node), "")


def is_own_function(program: Program, node: ast.expr) -> bool:
    """Whether it is a name that stands for one of the learner's functions, and for nothing else."""
    if not isinstance(node, ast.Name) or node.id not in functions(program.tree):
        return False
    found = origins(program, node.id, node.lineno)
    return [origin.node for origin in found] == [functions(program.tree)[node.id]]


@lru_cache(maxsize=1)
def own_names(program: Program) -> frozenset[str]:
    """Every name that a program gives a meaning of its own to, Python's own names among them."""
    return frozenset(bound_names(program.tree))


def _value(text: str) -> Any:
    """A value from its repr; `UNKNOWN` if that was cut, or is no plain data."""
    try:
        value = from_repr(text)
    except Unknown:
        return UNKNOWN
    return UNKNOWN if value is ... else value


def in_words(kind: str) -> str:
    """A kind of value in plain words."""
    return _WORDS.get(kind, f"a `{kind}`" if kind else "something else")
