"""Ways to damage a right program in one place: its text is changed where nodes of its tree stand."""

from __future__ import annotations

import ast
from collections.abc import Callable, Iterable, Iterator
from functools import cached_property
from typing import NamedTuple

from slips import Broken

Swap = Callable[["Right", ast.AST], Iterator[str]]
BLOCKS = (ast.For, ast.While, ast.If, ast.FunctionDef)


class Change(NamedTuple):
    """Write `text` for `[start:end]`."""

    start: int
    end: int
    text: str


class Right:
    """A right program; its text is plain ASCII, so that columns count characters."""

    def __init__(self, text: str) -> None:
        self.text = text
        self.tree = ast.parse(text)
        self.lines = text.split("\n")
        self.starts = [0]
        for line in self.lines:
            self.starts.append(self.starts[-1] + len(line) + 1)

    @cached_property
    def parents(self) -> dict[ast.AST, ast.AST]:
        """Above each node stands another, but for the whole tree."""
        return {below: node for node in ast.walk(self.tree) for below in ast.iter_child_nodes(node)}

    @cached_property
    def counted(self) -> set[str]:
        """Names that count positions: those of loops over a range, and those that a line makes bigger."""
        found = {node.target.id for node in self.all(ast.AugAssign) if isinstance(node.target, ast.Name)}
        for loop in self.all(ast.For):
            if is_call(loop.iter, "range") and isinstance(loop.target, ast.Name):
                found.add(loop.target.id)
        return found

    def above(self, node: ast.AST, *kinds: type[ast.AST]) -> Iterator[ast.AST]:
        """What a node stands in, from the inside."""
        while node in self.parents:
            node = self.parents[node]
            if isinstance(node, kinds or ast.AST):
                yield node

    def all(self, *kinds: type[ast.AST]) -> list[ast.AST]:
        """The nodes of some kinds in the order of the text, outside the fields of f-texts (3.11 misplaces those)."""
        nodes = [node for node in ast.walk(self.tree) if isinstance(node, kinds) and hasattr(node, "lineno")]
        fit = [node for node in nodes if not any(self.above(node, ast.JoinedStr))]
        return sorted(fit, key=lambda node: (node.lineno, node.col_offset))

    def place(self, node: ast.AST) -> tuple[int, int]:
        """Where a node's text starts and ends."""
        start = self.starts[node.lineno - 1] + node.col_offset
        return start, self.starts[node.end_lineno - 1] + node.end_col_offset

    def of(self, node: ast.AST) -> str:
        """A node's text."""
        start, end = self.place(node)
        return self.text[start:end]

    def write(self, node: ast.AST, text: str) -> Change:
        return Change(*self.place(node), text)

    def with_changes(self, *changes: Change, also: Iterable[int] = ()) -> Broken:
        """The program with some changes, at whose lines (and `also`, of the right text) the fault is."""
        text, lines, shift = self.text, set(also), 0
        for change in sorted(changes):
            start, end = change.start + shift, change.end + shift
            text = text[:start] + change.text + text[end:]
            lines.add(text.count("\n", 0, start) + 1)
            shift += len(change.text) - (change.end - change.start)
        return Broken(text, frozenset(lines))

    def with_lines(self, lines: Iterable[str], at: Iterable[int]) -> Broken:
        """A program of these lines in which the fault is `at` some of them."""
        made = list(lines)
        return Broken("\n".join(made), frozenset(line for line in at if 1 <= line <= len(made)))

    def statements(self) -> Iterator[tuple[ast.stmt, list[ast.stmt], int]]:
        """Each statement, the block that it is in, and its place there; only those that begin a line."""
        for node in [self.tree, *self.all(*BLOCKS)]:
            for name in ("body", "orelse"):
                block = getattr(node, name, [])
                for at, statement in enumerate(block):
                    if self.lines[statement.lineno - 1][: statement.col_offset].isspace() or not statement.col_offset:
                        yield statement, block, at

    def moved(self, statement: ast.stmt, to: int, indent: int) -> Broken:
        """The program with a statement moved before line `to` (of the right text), at another indentation."""
        first, last = statement.lineno - 1, statement.end_lineno
        by = indent - statement.col_offset
        block = [" " * by + line if by > 0 else line[-by:] for line in self.lines[first:last]]
        rest = to - 1 if to - 1 <= first else to - 1 - len(block)
        left = self.lines[:first] + self.lines[last:]
        lines = left[:rest] + block + left[rest:]
        return self.with_lines(lines, range(rest + 1, rest + 1 + len(block)))

    def without(self, statement: ast.stmt, *lines: int) -> Broken:
        """The program without a statement: the fault is where it stood, or at other `lines` of the rest."""
        first, last = statement.lineno - 1, statement.end_lineno
        moved = (line if line <= first else line - (last - first) for line in lines)
        return self.with_lines(self.lines[:first] + self.lines[last:], {first, first + 1, *moved})


def is_call(node: ast.AST, *names: str) -> bool:
    """Whether a node calls a function, or a method, of one of these names."""
    match node:
        case ast.Call(func=ast.Name(id=name)) | ast.Call(func=ast.Attribute(attr=name)):
            return name in names
    return False


def names(right: Right, context: type[ast.expr_context]) -> list[ast.Name]:
    """The names that are read, or written."""
    return [node for node in right.all(ast.Name) if isinstance(node.ctx, context)]


def each(*kinds: type[ast.AST]) -> Callable[[Swap], Callable[[Right], Iterator[Broken]]]:
    """Makes a slip of what is written for one node of these kinds."""

    def made(swap: Swap) -> Callable[[Right], Iterator[Broken]]:
        def slip(right: Right) -> Iterator[Broken]:
            for node in right.all(*kinds):
                for text in swap(right, node):
                    yield right.with_changes(right.write(node, text))

        return slip

    return made
