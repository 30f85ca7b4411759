"""How unnatural a program looks: what Python could read but no beginner would have meant."""

from __future__ import annotations

import ast
import builtins
from collections.abc import Callable
from typing import Any

from checker.tree import names_bound_by, walk

_BUILTINS = frozenset(dir(builtins))
_ONE_VALUE = frozenset("len int float str abs sum max min input round range".split())
_PRINTS = frozenset(("print", "len", "str", "int"))
_PRINT_OPTIONS = frozenset(("sep", "end", "file", "flush", "base"))


def unnatural(tree: ast.Module) -> float:
    """The sum of what is odd in a tree; 0 for an ordinary program."""
    nodes = walk(tree)
    bound = names_bound_by(nodes)
    return sum(_odd(node, bound) for node in nodes)


def _odd(node: ast.AST, bound: set[str]) -> float:
    if isinstance(node, ast.Name):
        is_known = not isinstance(node.ctx, ast.Load) or node.id in bound or node.id in _BUILTINS
        return 0.0 if is_known else 0.6
    odd = _ODD.get(type(node), 0.0)
    return odd if isinstance(odd, float) else odd(node)


def _expression(node: ast.Expr) -> float:
    """A line that only computes something, and drops it."""
    value = node.value
    if isinstance(value, ast.Call | ast.Await | ast.Yield | ast.YieldFrom):
        return 0.0
    if isinstance(value, ast.Constant) and (value.value is ... or isinstance(value.value, str)):
        return 0.0 if value.value is ... else 0.3
    return 2.2


def _call(node: ast.Call) -> float:
    function = node.func
    odd = 0.0 if isinstance(function, ast.Name | ast.Attribute | ast.Call | ast.Subscript) else 3.0
    if isinstance(function, ast.Call) and isinstance(function.func, ast.Name) and function.func.id == "print":
        odd = 3.0
    name = function.id if isinstance(function, ast.Name) else ""
    if name in _ONE_VALUE:
        odd += sum(0.8 for argument in node.args if isinstance(argument, ast.Compare))
    if name == "range" and len(node.args) == 1 and isinstance(node.args[0], ast.Tuple):
        odd += 1.0
    if name in _PRINTS and any(word.arg not in _PRINT_OPTIONS for word in node.keywords):
        odd += 1.5
    return odd


def _subscript(node: ast.Subscript) -> float:
    if isinstance(node.value, ast.Constant):
        return 0.0 if isinstance(node.value.value, str) else 3.0
    return 1.5 if isinstance(node.value, ast.List | ast.Tuple | ast.Set | ast.Dict) else 0.0


def _comparison(node: ast.Compare) -> float:
    both = [node.left, *node.comparators]
    return 1.0 if len(both) == 2 and all(isinstance(side, ast.Constant) for side in both) else 0.0


def _condition(node: ast.If | ast.While) -> float:
    return 2.0 if isinstance(node.test, ast.Tuple | ast.Set | ast.Dict) else 0.0


def _operation(node: ast.BinOp) -> float:
    if isinstance(node.op, ast.BitAnd | ast.BitOr | ast.BitXor | ast.MatMult):
        return 0.8
    sides = [side.value for side in (node.left, node.right) if isinstance(side, ast.Constant)]
    return 0.8 if len(sides) == 2 and type(sides[0]) is not type(sides[1]) else 0.0


_ODD: dict[type[ast.AST], float | Callable[[Any], float]] = {
    ast.Expr: _expression,
    ast.AnnAssign: 2.5,
    ast.NamedExpr: 1.6,
    ast.Call: _call,
    ast.Subscript: _subscript,
    ast.Lambda: 0.5,
    ast.Starred: 0.5,
    ast.Set: 0.5,
    ast.Compare: _comparison,
    ast.If: _condition,
    ast.While: _condition,
    ast.Tuple: lambda node: 0.0 if node.elts else 0.5,
    ast.UnaryOp: lambda node: 1.0 if isinstance(node.op, ast.UAdd | ast.Invert) else 0.0,
    ast.BinOp: _operation,
}
