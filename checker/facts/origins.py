"""Where names get their values: every place that gives one to a name, in the scope where it lives."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache

from checker.facts.scopes import names_of
from checker.model import Program
from checker.tree import Function, functions, own_nodes, walk

MAX_NAMES = 20  # that a value goes through


@dataclass(frozen=True, slots=True)
class Origin:
    """One place that gives a name its value: `value` itself, or one item of it; with no value something else does."""

    node: ast.AST
    value: ast.expr | None = None
    is_item: bool = False


def origins(program: Program, name: str, line: int) -> list[Origin]:
    """Every place that gives a value to a name as it is seen from a line."""
    return list(_origins(program, name, _scope(program, name, line)))


@lru_cache(maxsize=16)  # several rules ask about the same names
def _origins(program: Program, name: str, scope: ast.AST) -> tuple[Origin, ...]:
    found = [origin for node in _inside(scope) for origin in _given(node, name)]
    told = {id(origin.node) for origin in found}
    places = (place.node for place in names_of(program).given(name) if place.home is scope)
    return (*found, *(Origin(node) for node in places if id(node) not in told))


def function_around(program: Program, line: int) -> Function | None:
    """The innermost function whose lines hold a line."""
    around = [node for node in _functions(program) if node.body[0].lineno <= line <= (node.end_lineno or 0)]
    return max(around, key=lambda node: node.lineno, default=None)


@lru_cache(maxsize=1)
def _functions(program: Program) -> tuple[Function, ...]:
    return tuple(node for node in program.nodes if isinstance(node, Function))


def own_names_at(program: Program, line: int) -> set[str]:
    """The names that belong to the function around a line, and not to the whole program."""
    function = function_around(program, line)
    places = names_of(program).places if function else ()
    return {p.name for p in places if p.gives and p.home is function and p.scope is not program.tree}


def _scope(program: Program, name: str, line: int) -> ast.AST:
    function = function_around(program, line)
    return function if function and name in own_names_at(program, line) else program.tree


@lru_cache(maxsize=2)
def _inside(scope: ast.AST) -> tuple[ast.AST, ...]:
    return tuple(own_nodes(scope))


def _given(node: ast.AST, name: str) -> Iterator[Origin]:
    match node:
        case ast.Assign(targets=targets, value=value):
            for target in targets:
                yield from _to(target, value, name)
        case ast.AnnAssign(target=target, value=ast.expr() as value) | ast.NamedExpr(target=target, value=value):
            yield from _to(target, value, name)
        case ast.For(target=target, iter=value) | ast.comprehension(target=target, iter=value):
            if isinstance(target, ast.Name) and target.id == name:
                yield Origin(target, value, is_item=True)


def _to(target: ast.expr, value: ast.expr, name: str) -> Iterator[Origin]:
    match target, value:
        case ast.Name(id=found), _ if found == name:
            yield Origin(target, value)
        case ((ast.Tuple(elts=parts) | ast.List(elts=parts)), (ast.Tuple(elts=values) | ast.List(elts=values))) if len(
            parts
        ) == len(values) and not any(isinstance(part, ast.Starred) for part in [*parts, *values]):
            for part, each in zip(parts, values, strict=True):
                yield from _to(part, each, name)
        case ((ast.Tuple(elts=parts) | ast.List(elts=parts)), _):
            for part in parts:
                if isinstance(part, ast.Name) and part.id == name:
                    yield Origin(part, value, is_item=True)


def typed_in(program: Program, node: ast.expr, line: int) -> ast.Call | None:
    """The call of `input` that a text surely comes from; None if it may come from elsewhere, or was made a number."""
    todo, calls, seen = [node], [], set()
    while todo:
        match todo.pop():
            case ast.Call(func=ast.Name(id="input")) as call:
                calls.append(call)
            case ast.Call(func=ast.Attribute(value=inner)) | ast.Subscript(value=inner):
                todo.append(inner)
            case ast.Call(func=ast.Name(id=name)) if name in functions(program.tree):
                values = [n.value for n in walk(functions(program.tree)[name]) if isinstance(n, ast.Return)]
                todo += [value for value in values if value is not None]
                if not values or None in values or name in seen:
                    return None
                seen.add(name)
            case ast.Name(id=name) if name not in seen and len(seen) < MAX_NAMES:
                found = [origin.value for origin in origins(program, name, line)]
                todo += [value for value in found if value is not None]
                if not found or None in found:
                    return None
                seen.add(name)
            case _:
                return None
    return calls[0] if calls else None
