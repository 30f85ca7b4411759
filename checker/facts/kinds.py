"""What kind of value each part of a failing expression had: from the failing frame, from its own words, or inferred."""

from __future__ import annotations

import ast
import builtins
from collections.abc import Mapping
from functools import lru_cache

from checker.facts import results
from checker.facts.infer import FUNCTION
from checker.facts.origins import origins
from checker.facts.worth import Unknown, worth
from checker.model import Program, Variable
from checker.tree import bound_names, functions
from checker.words import N_, _

NONE = results.NONE
NUMBERS = results.NUMBERS

_WORDS = {
    "str": N_("text"),
    "int": N_("a number"),
    "float": N_("a number"),
    "bool": N_("True or False"),
    "NoneType": "None",
    "function": N_("a function"),
    "list": N_("a list"),
    "tuple": N_("a tuple"),
    "dict": N_("a dictionary"),
    "set": N_("a set"),
    "range": N_("a range"),
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


def plain_kind(node: ast.AST, program: Program, variables: Mapping[str, Variable]) -> str:
    """The kind of an expression's value where it needs no inference; else ""."""
    match node:
        case ast.Constant(value=value):
            return type(value).__name__
        case ast.UnaryOp(op=ast.USub(), operand=ast.Constant(value=int() | float() as number)):
            return type(-number).__name__
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
            return kind if kind == "str" or isinstance(key, ast.Slice) else _kind_of_item(node, program, variables)
    return _DISPLAYS.get(type(node), "")


def _kind_of_item(node: ast.Subscript, program: Program, variables: Mapping[str, Variable]) -> str:
    try:
        item = worth(node, {name: variable.text for name, variable in variables.items()}, program)
    except Unknown:
        return ""
    return type(item).__name__


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


def in_words(kind: str) -> str:
    """A kind of value in plain words."""
    if kind in _WORDS:
        return _(_WORDS[kind])
    return _("a `{kind}`", kind=kind) if kind else _("something else")
