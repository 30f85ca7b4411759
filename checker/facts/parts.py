"""Which parts of what failed the failing operation works with."""

from __future__ import annotations

import ast
from collections.abc import Iterator

from checker.facts.crashes import Failure
from checker.model import Program
from checker.tree import functions


def looped_over(failure: Failure) -> ast.expr | None:
    """What a loop was to go through, where that was what failed: before 3.13 the place is the whole loop's."""
    for node in failure.nodes:
        match node:
            case ast.For(iter=over):
                return over
            case ast.ListComp(generators=[first, *_]) | ast.SetComp(generators=[first, *_]):
                return first.iter
            case ast.DictComp(generators=[first, *_]) | ast.GeneratorExp(generators=[first, *_]):
                return first.iter
    loops = (n for n in failure.program.nodes if isinstance(n, ast.For | ast.comprehension))
    return next((loop.iter for loop in loops if loop.iter in failure.nodes), None)


def sums(failure: Failure) -> Iterator[tuple[ast.expr, ast.expr]]:
    """The two sides of the `+` or `+=` that failed."""
    for node in failure.nodes:
        match node:
            case ast.BinOp(left=left, op=ast.Add(), right=right):
                yield left, right
            case ast.AugAssign(target=left, op=ast.Add(), value=right):
                yield left, right


def parts_of(failure: Failure) -> Iterator[ast.expr]:
    """The parts of what failed that the failing operation works with."""
    if over := looped_over(failure):
        yield over
    for node in failure.nodes:
        match node:
            case ast.Attribute(value=value) | ast.UnaryOp(operand=value):
                yield value
            case ast.Subscript(value=value, slice=key):
                yield from (value, key)
            case ast.BinOp(left=left, right=right) | ast.AugAssign(target=left, value=right):
                yield from (left, right)
            case ast.Compare(left=left, comparators=others):
                yield from (left, *others)
            case ast.Call(func=function, args=args) if not _is_own(function, failure.program):
                yield from (function, *(arg.value if isinstance(arg, ast.Starred) else arg for arg in args))
            case ast.Tuple(ctx=ast.Store()):
                yield from _unpacked(failure.program, node)


def _is_own(function: ast.expr, program: Program) -> bool:
    return isinstance(function, ast.Name) and function.id in functions(program.tree)


def _unpacked(program: Program, target: ast.Tuple) -> Iterator[ast.expr]:
    return (n.value for n in program.nodes if isinstance(n, ast.Assign) and target in n.targets)
