"""Asks of a crash: which expression failed, and what did its parts stand for?

Values are those of the failing frame, and known only where a whole repr of them came back.
"""

from __future__ import annotations

import ast
import re
from collections.abc import Mapping
from dataclasses import dataclass
from functools import lru_cache
from typing import Any

from checker.facts.infer import kind_of
from checker.facts.kinds import in_words, plain_kind
from checker.facts.origins import own_names_at
from checker.facts.worth import Unknown, worth
from checker.model import Crash, Evidence, Frame, Outcome, Program, Span, Variable
from checker.tree import brief, names_in, segment, span_of

MAX_SHOWN = 30  # characters of a value within a message
UNKNOWN: Any = object()

# Frames that see the names of the frame around them, and that newer versions of Python do without.
_IN_ONE_LINE = ("<listcomp>", "<setcomp>", "<dictcomp>", "<genexpr>")
_SAID = re.compile(
    r"^can only concatenate (\w+) \(not \"(\w+)\"\) to \w+$"
    r"|^unsupported operand type\(s\) for [^\w\s]+: '(\w+)' and '(\w+)'$"
    r"|^'[<>]=?' not supported between instances of '(\w+)' and '(\w+)'$"
)


@dataclass(frozen=True, slots=True)
class Failure:
    """Where a run was ended by an error, and what the names stood for there."""

    error: Crash
    program: Program
    variables: Mapping[str, Variable]
    nodes: tuple[ast.AST, ...]  # those that stand exactly where it failed, outermost first

    @property
    def frame(self) -> Frame:
        return self.error.frames[-1]

    @property
    def span(self) -> Span:
        return self.frame.span

    @property
    def line(self) -> int:
        return self.span.line

    @property
    def node(self) -> ast.expr | ast.stmt | None:
        """The innermost expression or line that stands exactly where it failed, if any does."""
        return next((node for node in reversed(self.nodes) if isinstance(node, ast.expr | ast.stmt)), None)

    def text(self, node: ast.AST) -> str:
        """The learner's own text of a part."""
        return segment(node, self.program)

    def brief(self, node: ast.AST) -> str:
        """The same, cut where it is too long for a sentence."""
        return brief(node, self.program)

    def kind(self, node: ast.AST) -> str:
        """The name of the type that a part had; "" if it is not known."""
        plain = plain_kind(node, self.program, self.variables)
        return plain or self._said(node) or kind_of(self.program, node)

    def worth(self, node: ast.expr) -> Any:
        """The value of a part, as far as it can be worked out; raises `Unknown`."""
        return worth(node, {name: variable.text for name, variable in self.variables.items()}, self.program)

    def value(self, node: ast.expr) -> Any:
        """The same, or `UNKNOWN`."""
        try:
            return self.worth(node)
        except Unknown:
            return UNKNOWN

    def shown(self, node: ast.expr) -> str:
        """A part's value as Python writes it, if it is known and short; else its kind in plain words."""
        value = self.value(node)
        text = "" if value is UNKNOWN else repr(value)
        return text if 0 < len(text) <= MAX_SHOWN else in_words(self.kind(node))

    def knows(self, node: ast.expr) -> bool:
        return self.value(node) is not UNKNOWN

    def _said(self, node: ast.AST) -> str:
        """The kind that the error names for a side of the sign that failed; in these words all versions agree."""
        sides = next((sides for sides in map(_sides, self.nodes) if node in sides), ())
        said = _SAID.search(self.error.message) if sides else None
        names = [name for name in said.groups() if name] if said else []
        return names[sides.index(node)] if len(names) == 2 else ""


def crash_of(evidence: Evidence, *types: str) -> Crash | None:
    """The error of one of some types that ended the failing run in the learner's own lines."""
    run = evidence.failing.actual if evidence.failing else None
    error = run.error if run and run.outcome is Outcome.RAISED else None
    return error if error and error.frames and error.type_name in types else None


def failure_of(evidence: Evidence, *types: str) -> Failure | None:
    """How an error of one of the types ended the failing trial; None if none did."""
    error = crash_of(evidence, *types)
    return _failure(error, evidence.program) if error else None


@lru_cache(maxsize=1)  # many rules ask about the same error
def _failure(error: Crash, program: Program) -> Failure:
    span = error.frames[-1].span
    on_line = (node for node in program.nodes if getattr(node, "lineno", 0) == span.line)
    nodes = tuple(node for node in on_line if span_of(node, program.source) == span)
    return Failure(error, program, seen(error, program), nodes)


def last_line_of_module(crash: Crash) -> int | None:
    """The line at which the program's top level had arrived; None if it had run to its end."""
    outermost = crash.frames[0]
    return outermost.span.line if outermost.function == "<module>" else None


def seen(crash: Crash, program: Program) -> dict[str, Variable]:
    """What the failing frame sees: its own names, then those of the whole program that it does not hide."""
    frames = crash.frames
    index = len(frames) - 1
    while index > 0 and frames[index].function in _IN_ONE_LINE:
        index -= 1
    own = own_names_at(program, frames[index].span.line)
    around = frames[0].variables if index > 0 and frames[0].function == "<module>" else ()
    variables = {v.name: v for v in around if v.name not in own}
    variables |= {v.name: v for frame in frames[index:] for v in frame.variables}
    for name in _gone_names(frames[-1], program):
        variables.pop(name, None)
    return variables


def _gone_names(frame: Frame, program: Program) -> set[str]:
    """The names of a list comprehension around: newer versions of Python have let go of them."""
    names: set[str] = set()
    for node in program.nodes:
        if isinstance(node, ast.ListComp | ast.SetComp | ast.DictComp):
            span = span_of(node, program.source)
            if span and _encloses(span, frame.span):
                names |= {name for part in node.generators for name in names_in(part.target)}
    return names


def _encloses(outer: Span, inner: Span) -> bool:
    starts = (outer.line, outer.column) <= (inner.line, inner.column)
    return starts and (inner.end_line, inner.end_column) <= (outer.end_line, outer.end_column)


def _sides(node: ast.AST) -> tuple[ast.AST, ...]:
    match node:
        case ast.BinOp(left=left, right=right) | ast.AugAssign(target=left, value=right):
            return (left, right)
        case ast.Compare(left=left, comparators=[right]):
            return (left, right)
    return ()
