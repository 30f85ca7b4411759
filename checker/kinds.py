"""What kind of value each part of a failing expression had: from the failing frame, from its own words, or inferred."""

from __future__ import annotations

import ast
import builtins
import re
from collections.abc import Mapping
from dataclasses import dataclass
from functools import lru_cache
from typing import Any

from checker import results
from checker.infer import FUNCTION, kind_of
from checker.model import Crash, Evidence, Frame, Outcome, Program, Span, Variable
from checker.origins import is_own, origins
from checker.tree import bound_names, functions, segment, span_of, walk

UNKNOWN: Any = object()
MAX_SHOWN = 30  # characters of a value within a message
NONE = results.NONE
NUMBERS = results.NUMBERS

# Frames that newer versions of Python do without, and that see the names of the frame around them.
_IN_ONE_LINE = ("<listcomp>", "<setcomp>", "<dictcomp>", "<genexpr>")
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
_SAID = re.compile(
    r"^can only concatenate (\w+) \(not \"(\w+)\"\) to \w+$"
    r"|^unsupported operand type\(s\) for [^\w\s]+: '(\w+)' and '(\w+)'$"
    r"|^'[<>]=?' not supported between instances of '(\w+)' and '(\w+)'$"
)
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


@dataclass(frozen=True, slots=True)
class Failing:
    """Where an error ended a run, and what the names stood for there."""

    error: Crash
    program: Program
    variables: Mapping[str, Variable]
    nodes: tuple[ast.AST, ...]  # those that stand exactly where it failed, outermost first

    @property
    def span(self) -> Span:
        return self.error.frames[-1].span

    @property
    def line(self) -> int:
        return self.span.line

    def text(self, node: ast.AST) -> str:
        """The learner's own text of a part."""
        return segment(node, self.program)

    def kind(self, node: ast.AST) -> str:
        """The name of the type that a part had; "" if it is not known."""
        plain = plain_kind(node, self.program, self.variables)
        return plain or self._said(node) or kind_of(self.program, node)

    def value(self, node: ast.AST) -> Any:
        """What a part was worth, if it is a name, a value as it stands, or an item of one; else `UNKNOWN`."""
        return value_of(node, self.variables)

    def shown(self, node: ast.AST) -> str:
        """A part's value as Python writes it, if it is known and short; else its kind in plain words."""
        value = self.value(node)
        text = "" if value is UNKNOWN else repr(value)
        return text if 0 < len(text) <= MAX_SHOWN else in_words(self.kind(node))

    def _said(self, node: ast.AST) -> str:
        """The kind that the error names for a side of the sign that failed; in these words all versions agree."""
        sides = next((sides for sides in map(_sides, self.nodes) if node in sides), ())
        said = _SAID.search(self.error.message) if sides else None
        names = [name for name in said.groups() if name] if said else []
        return names[sides.index(node)] if len(names) == 2 else ""


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


def failing(evidence: Evidence, *types: str) -> Failing | None:
    """How an error of one of the types ended the failing trial; None if none did."""
    run = evidence.failing.actual if evidence.failing else None
    error = run.error if run and run.outcome is Outcome.RAISED else None
    if error is None or error.type_name not in types or not error.frames:
        return None
    return _failing(error, evidence.program)


@lru_cache(maxsize=1)  # many rules ask about the same error
def _failing(error: Crash, program: Program) -> Failing:
    span = error.frames[-1].span
    nodes = (n for n in walk(program.tree) if getattr(n, "lineno", 0) == span.line)
    return Failing(
        error, program, _variables(error.frames, program), tuple(n for n in nodes if span_of(n, program.source) == span)
    )


@lru_cache(maxsize=1)
def own_names(program: Program) -> frozenset[str]:
    """Every name that a program gives a meaning of its own to, Python's own names among them."""
    return frozenset(bound_names(program.tree))


def _variables(frames: tuple[Frame, ...], program: Program) -> dict[str, Variable]:
    """What the failing frame sees: its own names, then those of the whole program that it does not hide."""
    index = len(frames) - 1
    while index > 0 and frames[index].function in _IN_ONE_LINE:
        index -= 1
    line = frames[index].span.line
    around = frames[0].variables if index > 0 and frames[0].function == "<module>" else ()
    seen = {v.name: v for v in around if not is_own(program, v.name, line)}
    return seen | {v.name: v for frame in frames[index:] for v in frame.variables}


def _value(text: str) -> Any:
    """A value from its repr; `UNKNOWN` if that was cut, or is no plain data."""
    if text.endswith("…"):
        return UNKNOWN
    try:
        value = ast.literal_eval(text)
    except (ValueError, SyntaxError, TypeError, RecursionError, MemoryError):
        return UNKNOWN
    return UNKNOWN if value is ... else value


def in_words(kind: str) -> str:
    """A kind of value in plain words."""
    return _WORDS.get(kind, f"a `{kind}`" if kind else "something else")


def _sides(node: ast.AST) -> tuple[ast.AST, ...]:
    match node:
        case ast.BinOp(left=left, right=right) | ast.AugAssign(target=left, value=right):
            return (left, right)
        case ast.Compare(left=left, comparators=[right]):
            return (left, right)
    return ()
