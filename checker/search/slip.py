"""A program that runs, as the kinds of slips look at it, and the edits that would undo one."""

from __future__ import annotations

import ast
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from functools import cached_property

from checker.model import Edit, Program, Span
from checker.tree import Function, Loop, names_in, segment, span_of, text_of, walk

STEP = "    "


@dataclass(frozen=True, slots=True)
class Slip:
    """What the learner may have meant. `edits` do not overlap; `extra` makes it less likely than others of its kind."""

    edits: tuple[Edit, ...]
    span: Span
    words: Mapping[str, object] = field(default_factory=dict)
    extra: float = 0.0


class Code:
    """A program's tree with its text: what stands around a node, and how to write it differently.

    Methods that give edits give an empty tuple where the text does not allow it, such as for
    two statements on one line.
    """

    def __init__(self, program: Program) -> None:
        self.program = program
        self.nodes = program.nodes
        self._parents: dict[ast.AST, ast.AST] = {}
        for node in self.nodes:
            for child in ast.iter_child_nodes(node):
                self._parents[child] = node

    # ------------------------------------------------------------ what stands around a node

    def parent(self, node: ast.AST) -> ast.AST | None:
        return self._parents.get(node)

    def around(self, node: ast.AST) -> Iterator[ast.AST]:
        """What holds a node, innermost first."""
        while (parent := self._parents.get(node)) is not None:
            yield parent
            node = parent

    def function_of(self, node: ast.AST) -> Function | None:
        """The function whose body holds a node."""
        return next((n for n in self.around(node) if isinstance(n, Function)), None)

    def loops_of(self, node: ast.AST) -> list[Loop]:
        """The loops of the same function around a node, innermost first."""
        found: list[Loop] = []
        for each in self.around(node):
            if isinstance(each, Function | ast.Lambda | ast.ClassDef):
                break
            if isinstance(each, Loop):
                found.append(each)
        return found

    def block_of(self, statement: ast.stmt) -> list[ast.stmt]:
        """The list of statements that holds this one."""
        parent = self._parents.get(statement)
        for name in ("body", "orelse", "finalbody"):
            block = getattr(parent, name, None)
            if isinstance(block, list) and statement in block:
                return block
        return []

    @cached_property
    def statements(self) -> list[ast.stmt]:
        return [node for node in self.nodes if isinstance(node, ast.stmt)]

    @cached_property
    def variables(self) -> dict[ast.AST | None, dict[str, None]]:
        """The names that are given a value, by the function that does it (None: outside of all)."""
        found: dict[ast.AST | None, dict[str, None]] = {None: {}}
        for node in self.nodes:
            if isinstance(node, ast.Name) and isinstance(node.ctx, ast.Store):
                found.setdefault(self.function_of(node), {})[node.id] = None
            elif isinstance(node, ast.arg):
                found.setdefault(self.function_of(node), {})[node.arg] = None
        return found

    def names_at(self, node: ast.AST) -> list[str]:
        """The variables that can be read at a node, those of the loops around it first."""
        own = [name for loop in self.loops_of(node) if isinstance(loop, ast.For) for name in names_in(loop.target)]
        local = self.variables.get(self.function_of(node), {})
        return list(dict.fromkeys([*own, *local, *self.variables[None]]))

    # ------------------------------------------------------------ its text

    def text(self, node: ast.AST) -> str:
        """The learner's own text of a node, on one line."""
        return segment(node, self.program)

    def source(self, node: ast.AST) -> str:
        """The learner's own text of a node, as it stands."""
        return text_of(node, self.program)

    def by_one(self, number: ast.expr, sign: str) -> str:
        """A number's text, one more ("+") or less ("-"); one less than `n + 1` is `n`."""
        match number:
            case ast.Constant(value=int(value)):
                return str(value + 1 if sign == "+" else value - 1)
            case ast.BinOp(left=left, op=ast.Add() | ast.Sub() as old, right=ast.Constant(value=1)):
                if isinstance(old, ast.Sub) == (sign == "+"):
                    return self.source(left)
        return f"{self.source(number)} {sign} 1"

    def span(self, node: ast.AST) -> Span:
        """Where a node stands; one without a place is at the top."""
        return span_of(node, self.program.source) or Span(1, 1, 1, 1)

    def line_span(self, statement: ast.stmt) -> Span:
        """A statement's first line, from its first character to its end."""
        span = self.span(statement)
        return Span(span.line, span.column, span.line, len(self.program.lines[span.line - 1].rstrip()) + 1)

    def operator_span(self, left: ast.AST, right: ast.AST, sign: str) -> Span | None:
        """Where the sign between two neighbouring parts stands, if it does so on one line."""
        before, after = self.span(left), self.span(right)
        if before.end_line != after.line:
            return None
        line = self.program.lines[before.end_line - 1]
        at = line.find(sign, before.end_column - 1, after.column - 1)
        return None if at < 0 else Span(before.end_line, at + 1, before.end_line, at + 1 + len(sign))

    # ------------------------------------------------------------ edits of a part of a line

    def put(self, node: ast.AST, text: str) -> tuple[Edit, ...]:
        """Another text in a node's place."""
        return (Edit(self.span(node), text),)

    def swap(self, span: Span, text: str) -> tuple[Edit, ...]:
        """Another text in place of what stands there."""
        return (Edit(span, text),)

    def before(self, node: ast.AST, text: str) -> tuple[Edit, ...]:
        span = self.span(node)
        return (Edit(Span(span.line, span.column, span.line, span.column), text),)

    def after(self, node: ast.AST, text: str) -> tuple[Edit, ...]:
        span = self.span(node)
        return (Edit(Span(span.end_line, span.end_column, span.end_line, span.end_column), text),)

    # ------------------------------------------------------------ edits of whole statements

    def stands_alone(self, statement: ast.stmt) -> bool:
        """Whether a statement has its lines for itself, and none of them is part of a text over several lines."""
        first = self.first_line(statement)
        lines = self.program.lines
        head, tail = lines[first - 1], lines[(statement.end_lineno or 0) - 1]
        span = self.span(statement)
        starts = head[: span.column - 1] if first == span.line else ""
        rest = tail[span.end_column - 1 :].strip()
        texts = (n for n in walk(statement) if isinstance(n, ast.Constant | ast.JoinedStr))
        return not starts.strip() and (not rest or rest[0] == "#") and all(n.lineno == n.end_lineno for n in texts)

    def first_line(self, statement: ast.stmt) -> int:
        """That of its decorators, where it has some."""
        decorators = getattr(statement, "decorator_list", [])
        return min([statement.lineno, *(int(d.lineno) for d in decorators)])

    def indent(self, statement: ast.stmt) -> str:
        line = self.program.lines[statement.lineno - 1]
        return line[: len(line) - len(line.lstrip())]

    def remove(self, statement: ast.stmt) -> tuple[Edit, ...]:
        """Without a statement; `pass` stands in for the only one of a block."""
        if not self.stands_alone(statement):
            return ()
        if len(self.block_of(statement)) == 1 and not isinstance(self.parent(statement), ast.Module):
            return self.put(statement, "pass")
        return self.remove_lines(self.first_line(statement), statement.end_lineno or 0)

    def remove_lines(self, first: int, last: int) -> tuple[Edit, ...]:
        """Without these lines, the last one included."""
        lines = self.program.lines
        if last < len(lines):
            return (Edit(Span(first, 1, last + 1, 1), ""),)
        return (Edit(Span(first, 1, last, len(lines[last - 1]) + 1), ""),)

    def move(self, statement: ast.stmt, above: int, indent: str) -> tuple[Edit, ...]:
        """A statement moved to right above a line, with this indentation."""
        text = self.reindented(statement, indent)
        if not text or self.first_line(statement) < above <= (statement.end_lineno or 0):
            return ()
        taken = self.remove(statement)
        place = self.above(above, text)
        return (*taken, *place) if taken and place else ()

    def above(self, line: int, text: str) -> tuple[Edit, ...]:
        """Whole lines of text, each with its line end, put above a line; the line after the last one is allowed."""
        lines = self.program.lines
        if line <= len(lines):
            return (Edit(Span(line, 1, line, 1), text),)
        end = len(lines[-1]) + 1
        return (Edit(Span(len(lines), end, len(lines), end), f"\n{text}"),)

    def reindented(self, statement: ast.stmt, indent: str) -> str:
        """A statement's lines as they are with another indentation; "" where that would change more."""
        if not self.stands_alone(statement):
            return ""
        old = self.indent(statement)
        lines = self.program.lines[self.first_line(statement) - 1 : statement.end_lineno]
        if any(line.strip() and not line.startswith(old) for line in lines):
            return ""
        return "".join(f"{indent}{line[len(old) :]}\n" if line.strip() else "\n" for line in lines)
