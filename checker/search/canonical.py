"""A program as plain lines that look alike where programs do alike: for comparing two of them."""

from __future__ import annotations

import ast
import copy
import re
from collections.abc import Iterator, Mapping
from typing import NamedTuple

from checker.tree import Function, Loop, names_bound_by, walk

_NAME = re.compile(r"⟦(\w+)⟧")  # how a name of the program's own is marked within a line
_TURNED: Mapping[type[ast.cmpop], type[ast.cmpop]] = {ast.Gt: ast.Lt, ast.GtE: ast.LtE}


class Line(NamedTuple):
    """One statement, or what begins it, without what stands deeper."""

    depth: int
    marked: str  # its text, with the program's own names marked
    node: ast.stmt

    @property
    def loop(self) -> Loop | None:
        """The loop that the line begins."""
        return (
            self.node if isinstance(self.node, Loop) and self.marked.startswith(("for ", "while ", "async ")) else None
        )

    @property
    def changes(self) -> str | None:
        """The name of the program's own whose value the line changes."""
        match self.node:
            case (
                ast.Assign(targets=[ast.Name(id=name)])
                | ast.Assign(targets=[ast.Subscript(value=ast.Name(id=name))])
                | ast.Expr(value=ast.Call(func=ast.Attribute(value=ast.Name(id=name))))
            ):
                found = _NAME.fullmatch(name)
                return found and found[1]
        return None

    @property
    def prints(self) -> bool:
        return self.marked.startswith("print(")

    @property
    def shape(self) -> tuple[int, str]:
        """What it has in common with the same line of a program with other names."""
        return self.depth, _NAME.sub("_", self.marked)

    @property
    def names(self) -> list[str]:
        """The program's own names in it, in order."""
        return _NAME.findall(self.marked)

    def renamed(self, names: Mapping[str, str]) -> tuple[int, str]:
        """The line with other names; one that has none keeps its own, so marked that it is like no other."""
        return self.depth, _NAME.sub(lambda found: names.get(found[1], found[0]), self.marked)


def lines_of(tree: ast.Module) -> list[Line]:
    """A program's lines, without what only people read. Nodes are copies with the places of the program's own."""
    plain = _Plain().visit(copy.deepcopy(tree))
    own = names_bound_by(n for n in walk(plain) if not isinstance(n, ast.alias))
    _Marks(own).visit(plain)
    return list(_lines(plain.body, 0))


def _lines(body: list[ast.stmt], depth: int) -> Iterator[Line]:
    for statement in body:
        match statement:
            case ast.Pass() | ast.Expr(value=ast.Constant()):
                continue
            case ast.If(orelse=[]) if _is_main_guard(statement):
                yield from _lines(statement.body, depth)
                continue
        yield Line(depth, _heading(statement), statement)
        yield from _lines(getattr(statement, "body", []), depth + 1)
        for handler in getattr(statement, "handlers", []):
            yield Line(depth, f"except {ast.unparse(handler.type) if handler.type else ''}:", statement)
            yield from _lines(handler.body, depth + 1)
        for case in getattr(statement, "cases", []):
            yield Line(depth + 1, f"case {ast.unparse(case.pattern)}:", statement)
            yield from _lines(case.body, depth + 2)
        for name, word in (("orelse", "else:"), ("finalbody", "finally:")):
            if rest := getattr(statement, name, []):
                yield Line(depth, word, statement)
                yield from _lines(rest, depth + 1)


def _heading(statement: ast.stmt) -> str:
    return ast.unparse(statement).split("\n", 1)[0]


def _is_main_guard(statement: ast.If) -> bool:
    return ast.unparse(statement.test) == "__name__ == '__main__'"


class _Plain(ast.NodeTransformer):
    """Writes what can be written in several ways in one of them."""

    def visit_FunctionDef(self, node: ast.FunctionDef) -> ast.AST:
        node.returns = None
        node.decorator_list = []
        return self.generic_visit(node)

    def visit_arg(self, node: ast.arg) -> ast.AST:
        node.annotation = None
        return node

    def visit_AnnAssign(self, node: ast.AnnAssign) -> ast.AST:
        self.generic_visit(node)
        plain = ast.Pass() if node.value is None else ast.Assign([node.target], node.value)
        return ast.fix_missing_locations(ast.copy_location(plain, node))

    def visit_AugAssign(self, node: ast.AugAssign) -> ast.AST:
        self.generic_visit(node)
        old = copy.deepcopy(node.target)
        value = ast.copy_location(ast.BinOp(old, node.op, node.value), node)
        return ast.fix_missing_locations(ast.copy_location(ast.Assign([node.target], value), node))

    def visit_Compare(self, node: ast.Compare) -> ast.AST:
        self.generic_visit(node)
        if len(node.ops) == 1 and (turned := _TURNED.get(type(node.ops[0]))):
            return ast.copy_location(ast.Compare(node.comparators[0], [turned()], [node.left]), node)
        return node

    def visit_If(self, node: ast.If) -> ast.AST:
        self.generic_visit(node)
        match node.test:
            case ast.UnaryOp(op=ast.Not(), operand=test) if node.orelse:
                node.test, node.body, node.orelse = test, node.orelse, node.body
        return node

    def visit_Call(self, node: ast.Call) -> ast.AST:
        self.generic_visit(node)
        match node:
            case ast.Call(func=ast.Name(id="input")):
                node.args = []  # what asks is not compared
            case ast.Call(func=ast.Name(id="range"), args=[ast.Constant(value=0), end]):
                node.args = [end]
        return node


class _Marks(ast.NodeTransformer):
    """Marks the names that a program has chosen itself."""

    def __init__(self, own: set[str]) -> None:
        self.own = own

    def mark(self, name: str) -> str:
        return f"⟦{name}⟧" if name in self.own else name

    def visit_Name(self, node: ast.Name) -> ast.AST:
        node.id = self.mark(node.id)
        return node

    def visit_arg(self, node: ast.arg) -> ast.AST:
        node.arg = self.mark(node.arg)
        return node

    def generic_visit(self, node: ast.AST) -> ast.AST:
        if isinstance(node, Function | ast.ClassDef):
            node.name = self.mark(node.name)
        return super().generic_visit(node)
