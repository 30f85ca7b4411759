"""Where a program's names stand and live: what is seen from where, and which lines give it a value."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from dataclasses import dataclass, replace
from functools import lru_cache

from checker.model import Program
from checker.tree import Function

Comprehension = ast.ListComp | ast.SetComp | ast.DictComp | ast.GeneratorExp
Scope = ast.Module | Function | ast.Lambda | ast.ClassDef | Comprehension
# A part of a compound statement: the node that owns it, and the name of the field.
Branch = tuple[ast.AST, str]

_LEAVES = (ast.Name, ast.Constant)
_SIGNS = (ast.expr_context, ast.operator, ast.unaryop, ast.boolop, ast.cmpop)  # they hold no names
_BLOCKS = frozenset({"body", "orelse", "finalbody", "handlers", "cases"})
# The parts of a definition that are read before it is made.
_OUTSIDE = frozenset({"decorator_list", "returns", "bases", "keywords", "defaults", "kw_defaults", "annotation"})


@dataclass(frozen=True, slots=True)
class Place:
    """Where a name is read, or where it `gives` it a value.

    A value given lives in `scope`; `home` is the function, class or module in whose lines the place stands. They
    differ under `global` and in comprehensions. `branches` lead from `home` to the place, outermost first.
    """

    name: str
    node: ast.AST
    scope: Scope
    home: Scope
    statement: ast.stmt | None
    branches: tuple[Branch, ...]
    gives: bool = False

    @property
    def line(self) -> int:
        return getattr(self.node, "lineno", 0) or (self.statement.lineno if self.statement else 0)


@dataclass(frozen=True, slots=True)
class Names:
    """Every place of a program in the order of its lines, and the scope around each scope."""

    places: tuple[Place, ...]
    around: dict[ast.AST, Scope]

    def of(self, node: ast.AST) -> Place | None:
        return next((place for place in self.places if place.node is node), None)

    def given(self, name: str) -> list[Place]:
        """The places that give a name a value, in any scope."""
        return [place for place in self.places if place.gives and place.name == name]

    def seen_from(self, scope: Scope) -> Iterator[Scope]:
        """The scopes whose names can be read in one, innermost first; a class hides its names from its methods."""
        yield scope
        outer = self.around.get(scope)
        while outer is not None:
            if not isinstance(outer, ast.ClassDef):
                yield outer
            outer = self.around.get(outer)


@lru_cache(maxsize=1)  # several rules ask about the same program
def names_of(program: Program) -> Names:
    """Walk a program once."""
    walk = _Walk(program.tree)
    walk.go()
    found = [walk.settled(place) for place in walk.found]
    found.sort(key=lambda place: (place.line, getattr(place.node, "col_offset", 0)))
    return Names(tuple(found), walk.around)


@dataclass(frozen=True, slots=True)
class _Where:
    scope: Scope
    home: Scope
    statement: ast.stmt | None = None
    branches: tuple[Branch, ...] = ()


class _Walk:
    def __init__(self, tree: ast.Module) -> None:
        self.tree = tree
        self.found: list[Place] = []
        self.known: set[tuple[Scope, str]] = set()  # in which scope which name gets a value
        self.shared: dict[tuple[Scope, str], ast.AST] = {}  # names that a `global` or `nonlocal` line takes away
        self.around: dict[ast.AST, Scope] = {}
        self.todo: list[tuple[ast.AST, _Where]] = [(tree, _Where(tree, tree))]

    def go(self) -> None:
        while self.todo:
            node, where = self.todo.pop()
            if isinstance(node, ast.stmt):
                where = _Where(where.scope, where.home, node, where.branches)
            self.note(node, where)
            self.enter(node, where)

    def note(self, node: ast.AST, where: _Where) -> None:
        if isinstance(node, ast.Name):
            self.add(node.id, node, where, not isinstance(node.ctx, ast.Load))
        elif not isinstance(node, ast.expr):  # no other expression gives a value
            self.note_other(node, where)

    def note_other(self, node: ast.AST, where: _Where) -> None:
        match node:
            case ast.FunctionDef(name=name) | ast.AsyncFunctionDef(name=name) | ast.ClassDef(name=name):
                self.add(name, node, where)
            case ast.arg(arg=name) | ast.alias(asname=str(name)):
                self.add(name, node, where)
            case ast.alias(name=name):
                self.add(name.partition(".")[0], node, where)
            case ast.ExceptHandler(name=str(name)) | ast.MatchAs(name=str(name)) | ast.MatchStar(name=str(name)):
                self.add(name, node, where)
            case ast.MatchMapping(rest=str(name)):
                self.add(name, node, where)
            case ast.Global(names=names) | ast.Nonlocal(names=names):
                self.shared.update({(where.home, name): node for name in names})

    def add(self, name: str, node: ast.AST, where: _Where, gives: bool = True) -> None:
        if gives:
            self.known.add((where.scope, name))
        self.found.append(Place(name, node, where.scope, where.home, where.statement, where.branches, gives))

    def settled(self, place: Place) -> Place:
        """A place with the scope in which its name lives in the end."""
        scope = place.scope
        while (line := self.shared.get((scope, place.name))) and scope in self.around:
            scope = self.tree if isinstance(line, ast.Global) else self.around[scope]
            while isinstance(line, ast.Nonlocal) and scope in self.around and (scope, place.name) not in self.known:
                scope = self.around[scope]
        return place if scope is place.scope else replace(place, scope=scope)

    def enter(self, node: ast.AST, where: _Where) -> None:
        if isinstance(node, _LEAVES):
            return
        for field in node._fields:
            value = getattr(node, field, None)
            parts = value if isinstance(value, list) else (value,)
            if children := [child for child in parts if isinstance(child, ast.AST) and not isinstance(child, _SIGNS)]:
                inside = self.step(node, field, where)
                self.todo += [(child, inside) for child in children]

    def step(self, node: ast.AST, field: str, where: _Where) -> _Where:
        """Where the children in a field stand."""
        match node:
            case ast.FunctionDef() | ast.AsyncFunctionDef() | ast.Lambda() | ast.ClassDef():
                if field in _OUTSIDE:
                    return where
                self.around[node] = where.scope
                return _Where(node, node, where.statement)
            case ast.ListComp() | ast.SetComp() | ast.DictComp() | ast.GeneratorExp():
                self.around[node] = where.scope
                return _Where(node, where.home, where.statement, where.branches)
            case ast.stmt() | ast.ExceptHandler() | ast.match_case() if field in _BLOCKS:
                return _Where(where.scope, where.home, where.statement, (*where.branches, (node, field)))
            case ast.arguments() | ast.arg() if field in _OUTSIDE:
                outer = self.around[where.scope]
                return _Where(outer, outer, where.statement)
            case ast.NamedExpr() if field == "target":
                return _Where(where.home, where.home, where.statement, where.branches)
        return where
