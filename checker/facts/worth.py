"""What an expression is worth, worked out from the reprs of its names where that is cheap and has no effect."""

from __future__ import annotations

import ast
import operator
from collections.abc import Callable, Mapping
from typing import Any

from checker.model import Program
from checker.tree import bound_names

MAX_ITEMS = 10_000
MAX_BITS = 256
MAX_REPR = 4_000

_NUMBERS = (bool, int, float)
_OPERATORS: dict[type[ast.operator], Callable[[Any, Any], Any]] = {
    ast.Add: operator.add,
    ast.Sub: operator.sub,
    ast.Mult: operator.mul,
    ast.Div: operator.truediv,
    ast.FloorDiv: operator.floordiv,
    ast.Mod: operator.mod,
}
_FUNCTIONS: dict[str, Callable[..., Any]] = {
    f.__name__: f
    for f in (abs, bool, dict, float, frozenset, int, len, list, max, min, range, round, set, sorted, str, sum, tuple)
}
_METHODS = frozenset({"split", "strip", "lstrip", "rstrip", "lower", "upper", "title", "capitalize", "splitlines"})
_METHODS |= {"keys", "values", "items", "count"}


class Unknown(Exception):
    """The value of an expression cannot be known from here."""


def worth(node: ast.expr, values: Mapping[str, str], program: Program | None = None) -> Any:
    """The value of an expression whose names have these reprs; raises `Unknown`.

    A name of one of Python's functions is taken for that, unless the `program` gives it another meaning.
    """
    try:
        value = _Worth(values, program).of(node)
    except Unknown:
        raise
    except Exception as error:  # the expression itself fails
        raise Unknown from error
    return value


def from_repr(text: str) -> Any:
    """A value from its whole repr; raises `Unknown` for a cut one, and for what is no plain data."""
    if len(text) > MAX_REPR or "…" in text or text[:1] == "<":
        raise Unknown
    try:
        return _Worth({}, None).of(ast.parse(text, mode="eval").body)
    except Unknown:
        raise
    except Exception as error:  # no repr of plain data
        raise Unknown from error


class _Worth:
    def __init__(self, values: Mapping[str, str], program: Program | None) -> None:
        self.values = values
        self.program = program

    def of(self, node: ast.expr | None) -> Any:
        match node:
            case ast.Constant(value=value) if value is not ...:  # which stands for what a repr leaves out
                return value
            case ast.Name(id=name):
                if name not in self.values:
                    raise Unknown
                return from_repr(self.values[name])
            case ast.List(elts=parts) | ast.Tuple(elts=parts) | ast.Set(elts=parts):
                kinds = {ast.List: list, ast.Tuple: tuple, ast.Set: set}
                return kinds[type(node)](self.of(part) for part in parts)
            case ast.Dict(keys=keys, values=parts):
                return {self.of(key): self.of(part) for key, part in zip(keys, parts, strict=True)}
            case ast.UnaryOp(op=ast.USub(), operand=inner):
                return -self._number(inner)
            case ast.BinOp(left=left, op=op, right=right) if type(op) in _OPERATORS:
                return _bounded(_OPERATORS[type(op)](self._number(left), self._number(right)))
            case ast.Subscript(value=inner, slice=ast.Slice(lower, upper, step)):
                return self.of(inner)[
                    slice(*(None if part is None else self.of(part) for part in (lower, upper, step)))
                ]
            case ast.Subscript(value=inner, slice=key):
                return self.of(inner)[self.of(key)]
            case ast.Call(func=function, args=args, keywords=[]) if len(args) <= 3:
                return self._call(function, args)
        raise Unknown

    def _number(self, node: ast.expr) -> Any:
        number = self.of(node)
        if type(number) not in _NUMBERS:
            raise Unknown
        return _bounded(number)

    def _call(self, function: ast.expr, args: list[ast.expr]) -> Any:
        match function:
            case ast.Name(id=name) if name in _FUNCTIONS and not self._means_else(name):
                values = [self.of(arg) for arg in args]
                if name == "range" and len(range(*values)) > MAX_ITEMS:
                    raise Unknown
                return _FUNCTIONS[name](*values)
            case ast.Attribute(value=inner, attr=method) if method in _METHODS:
                owner = self.of(inner)
                if type(owner) not in (str, list, tuple, dict):
                    raise Unknown
                return getattr(owner, method)(*[self.of(arg) for arg in args])
        raise Unknown

    def _means_else(self, name: str) -> bool:
        return self.program is not None and name in bound_names(self.program.tree)


def _bounded(number: Any) -> Any:
    if isinstance(number, int) and number.bit_length() > MAX_BITS:
        raise Unknown
    return number
